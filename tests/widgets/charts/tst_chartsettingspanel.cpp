#include "charts/chartsettingspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace runloupe;
using Group = ChartSettingsPanel::Group;

class TestChartSettingsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTickEditsItsMember();
    void aChoiceEditsItsMember();
    void showsOptionsAndTellsNobody();
    void groupsStandInOrderWhateverCameFirst();
};

void TestChartSettingsPanel::aTickEditsItsMember()
{
    ChartSettingsPanel panel(nullptr);
    QSignalSpy changed(&panel, &ChartSettingsPanel::optionsChanged);
    QCheckBox *const box = panel.addTick<&ChartOptions::xScaling>(Group::XAxis, "Logarithmic", "Log x");
    box->click();
    QCOMPARE(panel.options().xScaling, Scaling::Logarithmic);
    QCOMPARE(changed.count(), 1);
    box->click();
    QVERIFY(panel.options() == ChartOptions());
}

void TestChartSettingsPanel::aChoiceEditsItsMember()
{
    ChartSettingsPanel panel(nullptr);
    QSignalSpy changed(&panel, &ChartSettingsPanel::optionsChanged);
    QComboBox *const box = panel.addChoice<&ChartOptions::yScaling>(Group::YAxis, "Scale", { "linear", "logarithmic" });
    box->setCurrentIndex(1);
    QCOMPARE(panel.options().yScaling, Scaling::Logarithmic);
    QCOMPARE(changed.count(), 1);
}

void TestChartSettingsPanel::showsOptionsAndTellsNobody()
{
    ChartSettingsPanel panel(nullptr);
    QSignalSpy changed(&panel, &ChartSettingsPanel::optionsChanged);
    const QCheckBox *const x = panel.addTick<&ChartOptions::xScaling>(Group::XAxis, "Logarithmic", "Log x");
    const QCheckBox *const y = panel.addTick<&ChartOptions::yScaling>(Group::YAxis, "Logarithmic", "Log y");
    ChartOptions options;
    options.xScaling = Scaling::Logarithmic;
    options.yScaling = Scaling::Logarithmic;
    panel.setOptions(options);
    QVERIFY(x->isChecked() && y->isChecked());
    QVERIFY(panel.options() == options);
    QCOMPARE(changed.count(), 0);
}

void TestChartSettingsPanel::groupsStandInOrderWhateverCameFirst()
{
    ChartSettingsPanel panel(nullptr);
    panel.addTick<&ChartOptions::yScaling>(Group::YAxis, "Logarithmic", "Log y");
    panel.addChoice<&ChartOptions::xScaling>(Group::XAxis, "Scale", { "linear", "logarithmic" });
    panel.addTick<&ChartOptions::xScaling>(Group::XAxis, "Logarithmic", "Log x");
    QStringList texts;
    const auto *const form = qobject_cast<QFormLayout *>(panel.layout());
    for (int row = 0; row < form->rowCount(); ++row) {
        for (const QFormLayout::ItemRole role : { QFormLayout::LabelRole, QFormLayout::SpanningRole }) {
            const QLayoutItem *const item = form->itemAt(row, role);
            if (const auto *const label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
                texts << label->text();
            else if (item)
                texts << item->widget()->accessibleName();
        }
    }
    QCOMPARE(texts, (QStringList { "X axis", "Scale", "Log x", "Y axis", "Log y" }));
}

QTEST_MAIN(TestChartSettingsPanel)
#include "tst_chartsettingspanel.moc"
