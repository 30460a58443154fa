#include "commands/output.h"

#include <QTest>

using namespace runloupe;

class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallPiecesBecomeLargeOnes();
    void theFirstMishapIsToldAndNothingIsWrittenAfterIt();
    void aReaderThatHasSeenEnoughIsNoMishapForPeople();
};

void TestOutput::smallPiecesBecomeLargeOnes()
{
    int writes = 0;
    qsizetype bytes = 0;
    Output output([&](QByteArrayView piece) {
        ++writes;
        bytes += piece.size();
        return std::error_code();
    });
    for (int i = 0; i < 100'000; ++i)
        output.write("0123456789");
    QVERIFY(output.finish().has_value());
    QCOMPARE(bytes, 1'000'000);
    QVERIFY2(writes < 10, qPrintable(QStringLiteral("%1 writes").arg(writes)));
}

void TestOutput::theFirstMishapIsToldAndNothingIsWrittenAfterIt()
{
    int writes = 0;
    Output output([&](QByteArrayView) {
        ++writes;
        return std::make_error_code(std::errc::no_space_on_device);
    });
    QVERIFY(!output.hasFailed());
    for (int i = 0; i < 10; ++i)
        output.write(QByteArray(500'000, ' '));
    QVERIFY(output.hasFailed());
    const Result<void> finished = output.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind(), Error::Kind::Output);
    QVERIFY(finished.error().message().contains(QStringLiteral("No space left")));
    QCOMPARE(writes, 1);
}

void TestOutput::aReaderThatHasSeenEnoughIsNoMishapForPeople()
{
    Output output([](QByteArrayView) { return std::make_error_code(std::errc::broken_pipe); });
    output.write("a");
    const Result<void> finished = output.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind(), Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
