#include "charts/namingcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;
using Mode = RunNaming::Mode;

class TestNamingControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndTellsNobody();
    void tellsWhatPeopleChoose();
    void takesOnlyTemplatesThatAreUnderstood();
};

void TestNamingControl::showsAndTellsNobody()
{
    NamingControl control;
    QSignalSpy changes(&control, &NamingControl::namingChanged);
    control.setNaming({ Mode::Template, "{run_id}" });
    QCOMPARE(control.findChild<QComboBox *>()->currentIndex(), int(Mode::Template));
    QCOMPARE(control.findChild<QLineEdit *>()->text(), QString("{run_id}"));
    QVERIFY(!control.findChild<QLineEdit *>()->isHidden());
    control.setNaming({ Mode::RunName, "{run_id}" });
    QVERIFY(control.findChild<QLineEdit *>()->isHidden());
    QVERIFY(changes.isEmpty());
}

void TestNamingControl::tellsWhatPeopleChoose()
{
    NamingControl control;
    QSignalSpy changes(&control, &NamingControl::namingChanged);
    control.findChild<QComboBox *>()->setCurrentIndex(int(Mode::RunName));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.last().first().value<RunNaming>(), (RunNaming { Mode::RunName }));
}

void TestNamingControl::takesOnlyTemplatesThatAreUnderstood()
{
    NamingControl control;
    control.setNaming({ Mode::Template });
    QSignalSpy changes(&control, &NamingControl::namingChanged);
    auto *const line = control.findChild<QLineEdit *>();
    auto *const mishap = control.findChild<QLabel *>("namingMishap");
    line->setText("{run_name");
    QVERIFY(changes.isEmpty());
    QVERIFY(!mishap->isHidden());
    QCOMPARE(mishap->text(), QString("A { is not closed; {{ writes one."));
    control.setNaming({ Mode::Template }); // as it is told what it said itself
    QCOMPARE(line->text(), QString("{run_name"));
    line->setText("{run_name}");
    QVERIFY(mishap->isHidden());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.last().first().value<RunNaming>(), (RunNaming { Mode::Template, "{run_name}" }));
}

QTEST_MAIN(TestNamingControl)
#include "tst_namingcontrol.moc"
