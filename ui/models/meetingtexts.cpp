// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meetingtexts.h"

#include "core/text/joining.h"
#include "ui/models/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingTexts)
};

constexpr qsizetype MostPeople = 4;

} // namespace

QString meetingSummary(const domain::MeetingRow &meeting)
{
    const QString format = meeting.place.isEmpty() ? formatName(meeting.format) : QString();
    const auto people = std::min(MostPeople, meeting.participants.size());
    QString present = meeting.participants.first(people).join(u", "_s);
    if (const auto more = meeting.participants.size() - people; more > 0)
        present += u' ' + Texts::tr("and %n more", nullptr, int(more));
    return text::joined({meeting.place, format, meeting.occasion, present}, u" · ");
}

} // namespace counterpart::models
