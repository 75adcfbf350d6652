// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingTexts)
};

} // namespace

QStringList publishedSides(const domain::MeetingRow &meeting)
{
    QStringList sides;
    auto add = [&sides](const QString &code) {
        if (!code.isEmpty() && code != u"media" && !sides.contains(code))
            sides.append(code);
    };
    for (const domain::ReadoutRow &readout : meeting.readouts) {
        if (readout.role == domain::ReadoutRole::Background || readout.role == domain::ReadoutRole::Preview)
            continue;
        if (readout.side == u"joint") {
            for (const QString &country : meeting.countries)
                add(country);
        }
        add(readout.relays.isEmpty() ? readout.side : readout.relays);
    }
    std::sort(sides.begin(), sides.end());
    return sides;
}

QStringList silentSides(const domain::MeetingRow &meeting)
{
    QStringList silent;
    const QStringList published = publishedSides(meeting);
    for (const QString &country : meeting.countries) {
        if (!published.contains(country))
            silent.append(country);
    }
    return silent;
}

QString silenceText(const domain::MeetingRow &meeting)
{
    if (meeting.isTwoSided())
        return {};
    const QStringList silent = silentSides(meeting);
    if (silent.size() == 1)
        return Texts::tr("%1 has not published").arg(sideName(silent.first()));
    if (silent.size() == 2)
        return Texts::tr("%1 and %2 have not published").arg(sideName(silent[0]), sideName(silent[1]));
    return Texts::tr("One side only");
}

QString meetingSummary(const domain::MeetingRow &meeting)
{
    QStringList parts;
    if (!meeting.place.isEmpty())
        parts.append(meeting.place);
    if (const QString format = formatName(meeting.format); !format.isEmpty() && meeting.place.isEmpty())
        parts.append(format);
    if (!meeting.occasion.isEmpty())
        parts.append(meeting.occasion);
    if (!meeting.participants.isEmpty())
        parts.append(
            meeting.participants.first(std::min<qsizetype>(4, meeting.participants.size())).join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace counterpart::models
