// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reportdesk.h"

#include "ui/comparison/comparisonpane.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/workbench/actionregistry.h"
#include "ui/workbench/filechooser.h"
#include "ui/workbench/navigator.h"
#include "ui/workbench/preferences.h"
#include "ui/workbench/session.h"
#include "ui/workbench/writtenfile.h"

#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>

namespace counterpart::shell {

using namespace Qt::StringLiterals;
using comparison::AccountPair;

ReportDesk::ReportDesk(const workbench::Desk &desk, const comparison::ComparisonPane &pane)
    : DeskPart(desk), m_pane(pane)
{
    desk.actions.add(desk.menus.file,
                     {u"file.exportReport"_s, tr("&Export Report…"), tr("Ctrl+E"),
                      tr("Save the comparison of the two accounts as PDF, HTML or CSV")},
                     [this] { exportReport(chosenPair()); });
    desk.actions.add(desk.menus.file,
                     {u"file.exportThird"_s,
                      tr("Export Report with the &Third Account…"),
                      {},
                      tr("Save the comparison of the third account with the one beside it")},
                     [this] { exportReport(m_pane.thirdPair()); });
    connect(&desk.session, &workbench::Session::reportWritten, this,
            [this](const QString &path, const QStringList &warnings) {
                workbench::tellWritten(this->desk().messages, tr("Report saved: %1").arg(path), path,
                                       warnings);
            });
}

void ReportDesk::updateActions()
{
    const bool isOpen = desk().session.isOpen();
    desk().actions.action(u"file.exportReport"_s)->setEnabled(isOpen && chosenPair().isValid());
    desk().actions.action(u"file.exportThird"_s)->setEnabled(isOpen && m_pane.thirdPair().isValid());
}

AccountPair ReportDesk::chosenPair() const
{
    const AccountPair shown = m_pane.pair();
    const domain::MeetingId looked = desk().focus.meeting();
    if (shown.isValid() &&
        (desk().navigator.currentView() == workbench::View::Comparison || shown.meeting == looked))
        return shown;
    const domain::MeetingRow *meeting = desk().library.meeting(looked);
    return {meeting && meeting->isTwoSided() ? meeting->id : domain::MeetingId(), {}, {}};
}

void ReportDesk::exportReport(const AccountPair &pair)
{
    if (!pair.isValid())
        return;
    const domain::MeetingRow *meeting = desk().library.meeting(pair.meeting);
    QString name = meeting ? meeting->title : tr("Comparison");
    if (meeting && meeting->date)
        name.prepend(meeting->date->toString() + u' ');
    name.remove(QRegularExpression(u"[/\\\\:*?\"<>|]"_s));
    const QString start = desk().preferences.folder(u"report"_s) + u'/' + name.left(80).trimmed() + u".pdf"_s;
    desk().files.choose(&desk().window, workbench::FileChooser::What::SaveReport, start,
                        [this, pair](const QStringList &paths) {
                            desk().preferences.setFolder(u"report"_s,
                                                         QFileInfo(paths.first()).absolutePath());
                            desk().session.writeReport(pair.meeting, pair.a, pair.b, paths.first());
                        });
}

} // namespace counterpart::shell
