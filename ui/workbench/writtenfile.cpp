// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/writtenfile.h"

#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace counterpart::workbench {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
};

void open(widgets::MessageBar *messages, const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        messages->tell(
            {widgets::Severity::Warning, Texts::tr("No program was found to open %1.").arg(path), {}});
}

} // namespace

void tellWritten(widgets::MessageBar &messages, const QString &text, const QString &path,
                 const QStringList &warnings)
{
    const bool isFine = warnings.isEmpty();
    const QString told = isFine ? text : text + u'\n' + warnings.join(u'\n');
    widgets::MessageBar *bar = &messages;
    messages.tell({.severity = isFine ? widgets::Severity::Info : widgets::Severity::Warning,
                   .text = told,
                   .details = {},
                   .ways = {{Texts::tr("Open"), [bar, path] { open(bar, path); }},
                            {Texts::tr("Show in Folder"),
                             [bar, path] { open(bar, QFileInfo(path).absolutePath()); }}}});
}

} // namespace counterpart::workbench
