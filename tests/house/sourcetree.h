#pragma once

#include <QStringList>

/// What the house's tests read of the sources. Paths are relative to the top of the tree; lines count from 1.

/// One `#include`: of our own files in quotes, of others in angle brackets.
struct Include {
    enum class Form { Quoted, Angled };

    int line;
    QString name;
    Form form;
};

/// All files in and below these folders with one of these endings.
QStringList filesUnder(const QStringList &folders, const QStringList &endings);

/// The lines of a file, without their ends; none if it cannot be read.
QStringList linesOf(const QString &file);

QList<Include> includesOf(const QString &file);

/// The file of ours that `include` means in `file`: looked for beside it, then from models, widgets and app. Empty if none.
QString resolved(const Include &include, const QString &file);

/// `models/query` for a file in it or in a folder below; `app` for one that lies in app itself.
QString roomOf(const QString &file);

bool exists(const QString &path);

QString absolute(const QString &path);

/// `file:line: complaint`, as compilers say it.
QString complaint(const QString &file, int line, const QString &text);

/// Fails the running test, and prints these one a line.
void verifyNone(const QStringList &complaints);
