#!/usr/bin/env python3
"""Writes smoothing.json: what numpy, pandas and scipy make of a few series.

Needs numpy, pandas and scipy. NaN and infinities are masked for the library and put back, for a smoothed curve keeps them.
"""
import json
import pathlib

import numpy as np
import pandas as pd
from scipy.spatial.distance import cdist


def masked(values):
    return np.where(np.isfinite(values), values, np.nan)


def ema(x, values, weight):
    return pd.Series(masked(values)).ewm(alpha=1 - weight, adjust=True, ignore_na=True).mean()


def timed_ema(x, values, half_life):
    seconds = pd.to_datetime(np.round(x * 1e9).astype("int64"), unit="ns")
    finite = np.isfinite(values)
    mean = pd.Series(values[finite]).ewm(halflife=pd.Timedelta(seconds=half_life), times=seconds[finite]).mean()
    result = np.array(values)
    result[finite] = mean
    return result


def gaussian(x, values, sigma):
    finite = np.isfinite(values)
    weights = np.exp(-0.5 * cdist(x[:, None], x[finite][:, None], "sqeuclidean") / sigma**2)
    return weights @ values[finite] / weights.sum(axis=1)


def mean(x, values, window):
    return pd.Series(masked(values)).rolling(window, center=True, min_periods=1).mean()


def median(x, values, window):
    return pd.Series(masked(values)).rolling(window, center=True, min_periods=1).median()


def series():
    random = np.random.default_rng(6)
    steps = np.sort(np.concatenate([np.arange(10), random.integers(10, 120, 28), [119, 119, 400, 401]])).astype(float)
    uneven = np.exp(-steps / 60) + random.normal(0, 0.2, steps.size)
    uneven[[0, 7, 20, 21]] = [np.nan, np.inf, -np.inf, np.nan]
    seconds = np.round(np.cumsum(random.exponential(0.5, 1200)), 6)
    dense = np.sin(seconds / 40) + random.normal(0, 0.5, seconds.size)
    dense[[100, 101, 700]] = np.nan
    spike = np.where(np.arange(30) == 10, 1e200, 0.1 + np.arange(30) / 7)
    return {"uneven": (steps, uneven), "dense": (seconds, dense), "spike": (np.arange(30.0), spike)}


CASES = [
    ("the EMA of TensorBoard, 0.6", "uneven", ema, 0.6),
    ("a strong EMA, 0.99", "uneven", ema, 0.99),
    ("a timed EMA, half-life 10", "uneven", timed_ema, 10),
    ("a timed EMA, half-life 0.5", "uneven", timed_ema, 0.5),
    ("a timed EMA over many points", "dense", timed_ema, 20),
    ("a Gaussian narrower than most steps", "uneven", gaussian, 0.4),
    ("a Gaussian over a few points", "uneven", gaussian, 5),
    ("a Gaussian over all points", "uneven", gaussian, 300),
    ("a Gaussian over some of many points", "dense", gaussian, 1.5),
    ("a Gaussian over many points", "dense", gaussian, 30),
    ("a Gaussian over more than there is", "dense", gaussian, 5000),
    ("a mean of 3", "uneven", mean, 3),
    ("a mean of 11", "uneven", mean, 11),
    ("a mean of more than there is", "uneven", mean, 1001),
    ("a mean of 101 of many", "dense", mean, 101),
    ("a mean that has passed a spike", "spike", mean, 5),
    ("a median of 3", "uneven", median, 3),
    ("a median of 11", "uneven", median, 11),
    ("a median of more than there is", "uneven", median, 1001),
    ("a median of 101 of many", "dense", median, 101),
]
KINDS = {ema: "Ema", timed_ema: "TimedEma", gaussian: "Gaussian", mean: "Mean", median: "Median"}
FAR_ENOUGH = {"dense": 37}  # only each so-many-th point is recorded


def as_json(numbers):
    return [float(number) if np.isfinite(number) else str(number) for number in numbers]


def expected(name, smoother, amount):
    x, values = series()[name]
    smoothed = np.asarray(smoother(x, values, amount))
    if name == "spike":  # pandas subtracts what leaves the window, and so loses what a spike has swallowed
        smoothed = np.array([values[max(0, i - 2):i + 3].mean() for i in range(values.size)])
    smoothed = np.where(np.isfinite(values), smoothed, values)
    return as_json(smoothed[::FAR_ENOUGH.get(name, 1)])


def main():
    data = {
        "series": {name: {"x": as_json(x), "values": as_json(values), "every": FAR_ENOUGH.get(name, 1)}
                   for name, (x, values) in series().items()},
        "cases": [{"name": name, "series": which, "kind": KINDS[smoother], "amount": amount,
                   "expected": expected(which, smoother, amount)} for name, which, smoother, amount in CASES],
    }
    pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(data, indent=None, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
