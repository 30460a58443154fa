#include "writers/output.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace runloupe;

class TestOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallPiecesBecomeLargeOnes();
    void theFirstMishapIsToldAndNothingIsWrittenAfterIt();
    void devicesTakeWhatIsWritten();
    void aFullDeviceIsTold();
    void aDeviceThatFillsUpIsTold();
};

namespace {

/// Takes ten bytes, and then no more.
class SmallDevice : public QIODevice {
public:
    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 count = qMin(size, 10 - taken.size());
        if (count > 0) {
            taken += QByteArrayView(data, count);
            return count;
        }
        setErrorString(QStringLiteral("Full"));
        return -1;
    }
};

} // namespace

void TestOutput::smallPiecesBecomeLargeOnes()
{
    int writes = 0;
    qsizetype bytes = 0;
    Output output([&](QByteArrayView piece) -> Result<void> {
        ++writes;
        bytes += piece.size();
        return {};
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
    Output output(
        [&](QByteArrayView) -> Result<void> { return Error(Error::Kind::Output, QStringLiteral("Mishap %1.").arg(++writes)); });
    QVERIFY(!output.hasFailed());
    for (int i = 0; i < 10; ++i)
        output.write(QByteArray(500'000, ' '));
    QVERIFY(output.hasFailed());
    const Result<void> finished = output.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().message(), QStringLiteral("Mishap 1."));
    QCOMPARE(writes, 1);
}

void TestOutput::devicesTakeWhatIsWritten()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    Output output(Output::into(&buffer));
    output.write("runs");
    output.write('\n');
    QVERIFY(output.finish().has_value());
    QCOMPARE(buffer.data(), QByteArray("runs\n"));
}

void TestOutput::aFullDeviceIsTold()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("There is no /dev/full here.");
    Output output(Output::into(&full));
    output.write("runs");
    const Result<void> finished = output.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().kind(), Error::Kind::Output);
    QVERIFY2(finished.error().message().contains(QStringLiteral("No space left")), qPrintable(finished.error().message()));
}

void TestOutput::aDeviceThatFillsUpIsTold()
{
    SmallDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    Output output(Output::into(&device));
    output.write("0123456789abc");
    const Result<void> finished = output.finish();
    QVERIFY(!finished);
    QVERIFY2(finished.error().message().contains(QStringLiteral("Full")), qPrintable(finished.error().message()));
    QCOMPARE(device.taken, QByteArray("0123456789"));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
