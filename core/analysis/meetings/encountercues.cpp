// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountercues.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

bool has(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

} // namespace

bool titlesRemarks(QStringView title)
{
    static const QRegularExpression words = pattern(lexicon::cuePattern(u"encounters.remarks_titles"));
    return has(words, title);
}

domain::MeetingFormat formatOf(QStringView text)
{
    using domain::MeetingFormat;
    static const QRegularExpression video = pattern(lexicon::cuePattern(u"encounters.by_video"));
    static const QRegularExpression phone = pattern(lexicon::cuePattern(u"encounters.by_phone"));
    static const QRegularExpression person = pattern(lexicon::cuePattern(u"encounters.in_person"));
    if (has(video, text))
        return MeetingFormat::VideoCall;
    if (has(phone, text))
        return MeetingFormat::PhoneCall;
    return has(person, text) ? MeetingFormat::InPerson : MeetingFormat::Unknown;
}

QString occasionOf(QStringView text)
{
    static const QRegularExpression words = pattern(lexicon::cuePattern(u"encounters.sidelines"));
    static const QRegularExpression summit = QRegularExpression(lexicon::cuePattern(u"encounters.summit"));
    QString found = words.matchView(text).captured(1);
    if (found.isEmpty())
        found = summit.matchView(text).captured(1);
    for (const QString &stop : lexicon::cueWords(u"encounters.occasion_ends").list())
        if (const qsizetype at = found.indexOf(stop); at > 0)
            found.truncate(at);
    static const QRegularExpression event = pattern(lexicon::cuePattern(u"encounters.events"));
    found = found.simplified();
    return has(event, found) && found.contains(u' ') ? found : QString();
}

qsizetype partiesEnd(QStringView sentence)
{
    static const QRegularExpression stop = pattern(lexicon::cuePattern(u"encounters.parties_end"));
    const QRegularExpressionMatch match = stop.matchView(sentence);
    return match.hasMatch() && match.capturedStart() > 20 ? match.capturedStart() : sentence.size();
}

QStringView withoutIssuer(QStringView title)
{
    static const QRegularExpression issuer = pattern(lexicon::cuePattern(u"encounters.title_issuer"));
    const QRegularExpressionMatch match = issuer.matchView(title);
    return match.hasMatch() ? title.sliced(match.capturedEnd()) : title;
}

} // namespace counterpart::analysis
