#include "writers/markdowntext.h"

#include <QTest>

using namespace runloupe;

class TestMarkdownText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreEscaped_data();
    void textsAreEscaped();
};

void TestMarkdownText::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("plain") << "adam"
                           << "adam";
    QTest::newRow("a pipe ends no cell") << "a|b"
                                         << "a\\|b";
    QTest::newRow("a backslash in front of a pipe") << "a\\|b"
                                                    << "a\\\\\\|b";
    QTest::newRow("a line break") << "a\nb"
                                  << "a<br>b";
    QTest::newRow("a line break of two characters") << "a\r\nb"
                                                    << "a<br>b";
    QTest::newRow("an empty line") << "a\n\nb"
                                   << "a<br><br>b";
    QTest::newRow("a separator of Unicode") << QStringLiteral("a\u2028b") << "a<br>b";
    QTest::newRow("a tab") << "a\tb"
                           << "a b";
    QTest::newRow("underscores inside a word") << "val_loss_2"
                                               << "val_loss_2";
    QTest::newRow("underscores around a word") << "__init__"
                                               << "\\_\\_init\\_\\_";
    QTest::newRow("emphasis, code, links, HTML") << "*a* `b` [c](d) <e> ~f~"
                                                 << "\\*a\\* \\`b\\` \\[c](d) \\<e> \\~f\\~";
    QTest::newRow("formulas") << "$x$"
                              << "\\$x\\$";
    QTest::newRow("an entity") << "&lt; &#60;"
                               << "\\&lt; \\&#60;";
    QTest::newRow("a lone ampersand") << "A & B"
                                      << "A & B";
    QTest::newRow("other scripts and emoji") << QStringLiteral("精度 عربي 🍷") << QStringLiteral("精度 عربي 🍷");
}

void TestMarkdownText::textsAreEscaped()
{
    QFETCH(QString, text);
    QTEST(markdownText(text), "markdown");
}

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
