#include "writers/latextext.h"

#include <QTest>

using namespace runloupe;

class TestLatexText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreEscaped_data();
    void textsAreEscaped();
    void numbersAreTypeset_data();
    void numbersAreTypeset();
};

void TestLatexText::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("latex");
    QTest::newRow("plain") << "adam"
                           << "adam";
    QTest::newRow("the ten special characters") << "\\{}$&#^_~%"
                                                << "\\textbackslash{}\\{\\}\\$\\&\\#\\textasciicircum{}\\_\\textasciitilde{}\\%";
    QTest::newRow("characters that old fonts lack") << "<a|b>"
                                                    << "\\textless{}a\\textbar{}b\\textgreater{}";
    QTest::newRow("quotes") << "\"a\" `b`"
                            << "\\char34{}a\\char34{} \\textasciigrave{}b\\textasciigrave{}";
    QTest::newRow("dashes stay two") << "--lr"
                                     << "-{}-lr";
    QTest::newRow("and three") << "a---b"
                               << "a-{}-{}-b";
    QTest::newRow("apostrophes are no quotation mark") << "''"
                                                       << "'{}'";
    QTest::newRow("a command stays a text") << "\\input{/etc/passwd}"
                                            << "\\textbackslash{}input\\{/etc/passwd\\}";
    QTest::newRow("a line break is a blank") << "a\nb\r\nc"
                                             << "a b  c";
    QTest::newRow("control characters are blanks") << QStringLiteral("a\x01\x7f\u0085") << "a   ";
    QTest::newRow("an option of the line break before it") << "[0.1, 0.2]"
                                                           << "{}[0.1, 0.2]";
    QTest::newRow("a star of the line break before it") << "*best*"
                                                        << "{}*best*";
    QTest::newRow("signs of formulas") << QStringLiteral("−3 ≠ ∞ ≤ ≥ ≈") << "$-$3 $\\neq$ $\\infty$ $\\leq$ $\\geq$ $\\approx$";
    QTest::newRow("infinity beside a deviation") << QStringLiteral("-∞ ± 0.1") << QStringLiteral("-$\\infty$ ± 0.1");
    QTest::newRow("signs that old fonts have") << QStringLiteral("1 ± 2 × 3 · 4 – 5 …") << QStringLiteral("1 ± 2 × 3 · 4 – 5 …");
    QTest::newRow("other scripts and emoji") << QStringLiteral("Größe 精度 عربي 🍷") << QStringLiteral("Größe 精度 عربي 🍷");
}

void TestLatexText::textsAreEscaped()
{
    QFETCH(QString, text);
    QTEST(latexText(text), "latex");
}

void TestLatexText::numbersAreTypeset_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("latex");
    QTest::newRow("a fraction") << "0.9375"
                                << "0.9375";
    QTest::newRow("a negative one has a true minus") << "-0.5"
                                                     << "$-0.5$";
    QTest::newRow("a power of ten") << "2.5e-05"
                                    << "$2.5 \\times 10^{-5}$";
    QTest::newRow("a large one") << "-1E+30"
                                 << "$-1 \\times 10^{30}$";
    QTest::newRow("every digit stays") << "0.1000000000000000055"
                                       << "0.1000000000000000055";
    QTest::newRow("infinity") << "Infinity"
                              << "$\\infty$";
    QTest::newRow("minus infinity") << "-Infinity"
                                    << "$-\\infty$";
    QTest::newRow("infinity as on screen") << QStringLiteral("-∞") << "$-\\infty$";
    QTest::newRow("infinity as Python has it") << "inf"
                                               << "$\\infty$";
    QTest::newRow("not a number") << "NaN"
                                  << "NaN";
    QTest::newRow("missing") << QString() << QString();
    QTest::newRow("an exponent alone") << "e5"
                                       << "e5";
    QTest::newRow("a text in disguise") << "1e$x$"
                                        << "1e\\$x\\$";
}

void TestLatexText::numbersAreTypeset()
{
    QFETCH(QString, number);
    QTEST(latexNumber(number), "latex");
}

QTEST_GUILESS_MAIN(TestLatexText)
#include "tst_latextext.moc"
