"""Writes aggregation.json: what several curves come down to, as numpy and scipy have it.

    python3 aggregation.py > aggregation.json        (made with numpy 2.4 and scipy 1.17)
"""

import json

import numpy as np
from scipy import stats

DRAWS = 1000


def curves():
    """Runs of different lengths and steps; one has a NaN and an infinity, one begins late, one is a single point."""
    random = np.random.default_rng(7)
    members = []
    for begin, end, every in [(0, 60, 1), (0, 60, 3), (5, 48, 2), (0, 60, 4), (20, 75, 5), (33, 34, 1)]:
        x = np.arange(begin, end, every, dtype=float)
        members.append((x, np.exp(-x / 25) + 0.1 * random.standard_normal(len(x))))
    members[1][1][4] = np.nan
    members[1][1][11] = np.inf
    return members


def values_at(members, x):
    found = []
    for xs, ys in members:
        if xs[0] <= x <= xs[-1]:
            exact = ys[xs == x]
            found.append(exact[-1] if len(exact) else np.interp(x, xs, ys))
    found = np.array(found)
    return found[np.isfinite(found)]


def middle(values, kind, axis=-1):
    if kind == "mean":
        return np.mean(values, axis=axis)
    if kind == "median":
        return np.median(values, axis=axis)
    return stats.trim_mean(values, 0.25, axis=axis)


def bootstrap(values, kind):
    """The draws that std::mt19937 with its default seed makes, then percentiles."""
    random = np.random.RandomState(5489)
    raw = random.randint(0, 2**32, size=(DRAWS, len(values)), dtype=np.uint32).astype(np.uint64)
    places = (raw * np.uint64(len(values))) >> np.uint64(32)
    low, high = np.percentile(middle(np.sort(values)[places], kind), [2.5, 97.5])
    if len(values) > 3:  # the method itself, by another hand: near, for chance has a part in it
        other = stats.bootstrap((values,), lambda v, axis: middle(v, kind, axis), n_resamples=20000, method="percentile",
                                rng=1).confidence_interval
        width = other.high - other.low
        assert abs(other.low - low) < 0.25 * width and abs(other.high - high) < 0.25 * width, (low, high, other)
    return low, high


def band(values, kind, name):
    if name == "range":
        return np.min(values), np.max(values)
    if len(values) < 2:
        return np.nan, np.nan
    if name == "bootstrap":
        return bootstrap(values, kind)
    mean, deviation = np.mean(values), np.std(values, ddof=1)
    reach = {"deviation": deviation, "standardError": stats.sem(values)}.get(name)
    if name == "student":
        return stats.t.interval(0.95, len(values) - 1, loc=mean, scale=stats.sem(values))
    return mean - reach, mean + reach


def plain(numbers):
    return [float(number) if np.isfinite(number) else str(float(number)) for number in numbers]


def main():
    members = curves()
    union = np.unique(np.concatenate([x for x, _ in members]))
    samples = [values_at(members, x) for x in union]
    answers = []
    for kind in ["mean", "median", "interquartileMean"]:
        for name in ["range", "deviation", "standardError", "student", "bootstrap"]:
            bands = [band(values, kind, name) for values in samples]
            answers.append({
                "middle": kind,
                "band": name,
                "value": plain(middle(values, kind) for values in samples),
                "low": plain(low for low, _ in bands),
                "high": plain(high for _, high in bands),
            })
    print(json.dumps({
        "members": [{"x": plain(x), "y": plain(y)} for x, y in members],
        "x": plain(union),
        "count": [len(values) for values in samples],
        "answers": answers,
    }))


main()
