// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/overtaken.h"

#include "ui/widgets/question.h"
#include "ui/workbench/desk.h"

#include <QCoreApplication>

namespace counterpart::library {

using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Overtaken)
};
} // namespace

void saveUnlessOvertaken(const workbench::Desk &desk, const QStringList &theirs, std::function<void()> save)
{
    if (theirs.isEmpty()) {
        save();
        return;
    }
    widgets::ask(&desk.window,
                 {u"overtakenQuestion"_s, Texts::tr("Changed Meanwhile"),
                  Texts::tr("Another window or program changed the same while the dialog was open. Save yours "
                            "over it?"),
                  theirs.join(u'\n'), Texts::tr("&Save Mine")},
                 std::move(save));
}

} // namespace counterpart::library
