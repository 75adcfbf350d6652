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
                 {u"overtakenQuestion"_s, Texts::tr("Changed Elsewhere"),
                  Texts::tr("Another window or program changed the same item while this dialog was open. "
                            "Overwrite it with your version?"),
                  theirs.join(u'\n'), Texts::tr("&Overwrite")},
                 std::move(save));
}

} // namespace counterpart::library
