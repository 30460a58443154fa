#include "experiment.h"

namespace runloupe {

QString lifecycleName(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Active ? QStringLiteral("active") : QStringLiteral("deleted");
}

bool isInView(Lifecycle lifecycle, View view)
{
    return view == View::All || (lifecycle == Lifecycle::Active) == (view == View::Active);
}

} // namespace runloupe
