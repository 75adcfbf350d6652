// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountercues.h"

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

const QString &occasionWords()
{
    static const QString words =
        u"meetings?|talks|summits?|(?:phone |telephone |video |conference |courtesy )?calls?|"
        "conversations?|conference|roundtable|dialogue|discussions?|consultations?|audience|"
        "luncheon|lunch|dinner|breakfast|bilateral|trilateral|session|negotiations"_s;
    return words;
}

} // namespace

std::optional<qsizetype> encounterCue(QStringView sentence)
{
    static const QRegularExpression met =
        pattern(u"\\b(?:met|meets)\\b(?!\\s+(?:the|these|those|our|its|their|all|every)\\s+(?:needs?|goals?|"
                u"challenges?|targets?|"
                "demands?|standards?|requirements?|criteria|moment|threshold|obligations|deadline))"_s);
    static const QRegularExpression held =
        pattern(u"\\b(?:held|holds|holding|hosted|hosts|convened|convenes|chaired|co-chaired|had|has|have|"
                u"attended|led|"
                "joined|joins|conducted|concluded|participated\\s+in)\\b[^.;]{0,80}?\\b(?:"_s +
                occasionWords() + u")\\b"_s);
    static const QRegularExpression spoke =
        pattern(u"\\b(?:spoke|speaks|talked)\\b[^.;]{0,50}?\\b(?:with|to|by)\\b"_s);
    static const QRegularExpression received = pattern(
        u"\\b(?:received|receives|receiving|welcomed|welcomes|greeted|hosted|hosts|called\\s+on|paid\\s+a|"
        "pays\\s+a|visited|visits|joined)\\b"_s);
    static const QRegularExpression during = pattern(
        u"\\b(?:during|at|in|following|after|with)\\s+(?:a|an|the|their|his|her|its)\\b[^.;]{0,50}?\\b(?:"_s +
        occasionWords() + u"|visit)\\b"_s);
    static const QRegularExpression reached = pattern(
        u"\\b(?:reached|struck|concluded|signed|finalized|finalised)\\b[^.;]{0,60}?\\b(?:deal|agreement|"
        "consensus|understanding)\\b[^.;]{0,30}?\\bwith\\b"_s);
    std::optional<qsizetype> first;
    for (const QRegularExpression *cue : {&met, &held, &spoke, &received, &during, &reached}) {
        if (const auto match = cue->matchView(sentence); match.hasMatch())
            first = std::min(first.value_or(match.capturedStart()), match.capturedStart());
    }
    return first;
}

bool tellsOfEncounter(QStringView sentence)
{
    return encounterCue(sentence).has_value();
}

bool titlesEncounter(QStringView title)
{
    static const QRegularExpression words = pattern(
        u"\\b(?:meetings?|meets?|met|calls?|conversations?|talks|visits?|bilateral|trilateral|summit|"
        u"engagement|"
        "spoke|receives?|received|hosts?|hosted|courtesy|audience|dialogue|telephone|phone|dinner|luncheon|"
        "lunch|welcomes?|welcomed)\\b"_s);
    static const QRegularExpression not_ = pattern(
        u"\\b(?:calls?\\s+(?:on|for)\\b|welcomes?\\s+the\\b|meets?\\s+(?:the\\s+)?(?:needs|moment|goal)|task\\s+force)"_s);
    return has(words, title) && !has(not_, title);
}

bool looksAhead(QStringView text)
{
    static const QRegularExpression ahead = pattern(
        u"\\b(?:will|is\\s+(?:scheduled|expected|set)\\s+to|is\\s+to|plans\\s+to)\\s+(?:also\\s+|then\\s+|"
        u"first\\s+)?"
        "(?:travel|visit|meet|host|welcome|hold|participate|join|attend|speak|receive|lead|depart|convene|"
        "engage)\\b|\\bupcoming\\b|\\bahead\\s+of\\b"_s);
    return has(ahead, text);
}

bool announcesEncounter(QStringView sentence)
{
    static const QRegularExpression words = pattern(
        u"\\b(?:will|is\\s+(?:scheduled|expected|set)\\s+to|plans\\s+to)\\s+(?:also\\s+|then\\s+|first\\s+)?("
        u"?:meet|"
        "host|welcome|receive|speak\\s+with|hold[^.;]{0,40}?(?:meetings?|talks|call)|visit\\s+with)\\b"_s);
    return has(words, sentence);
}

bool titlesRemarks(QStringView title)
{
    static const QRegularExpression words = pattern(
        u"\\bremarks\\b|\\bpress\\s+conference\\b|\\bjoint\\s+press\\s+availability\\b|\\btoasts?\\b"_s);
    return has(words, title);
}

domain::MeetingFormat formatOf(QStringView text)
{
    using domain::MeetingFormat;
    static const QRegularExpression video =
        pattern(u"\\bvideo\\s?-?(?:call|conference|link|conversation)|\\bvirtual(?:ly)?\\b(?!\\s+interview)|"
                u"\\bvideoconference|"
                "\\bvia\\s+video|\\bby\\s+video"_s);
    static const QRegularExpression phone =
        pattern(u"\\b(?:tele)?phone\\b|\\bphoned\\b|(?<!courtesy\\s)\\bcalls?\\s+(?:today\\s+|yesterday\\s+)?"
                u"(?:with|from|to)\\b|"
                "\\bspoke\\b[^.;]{0,50}?\\b(?:with|to)\\b|[’']s?\\s+calls?\\b"_s);
    static const QRegularExpression person =
        pattern(u"\\bmet\\b|\\bmeets\\b|\\bmeetings?\\b|\\breceived\\b|\\breceiving\\b|\\bvisit(?:ed|s)?\\b|"
                u"\\bwelcomed\\b|"
                "\\bhosted\\b|\\bcourtesy\\s+call|\\bsummit\\b|\\bin[\\s-]person\\b|\\btalks\\b"_s);
    if (has(video, text))
        return MeetingFormat::VideoCall;
    if (has(phone, text))
        return MeetingFormat::PhoneCall;
    return has(person, text) ? MeetingFormat::InPerson : MeetingFormat::Unknown;
}

QString occasionOf(QStringView text)
{
    static const QRegularExpression words = pattern(u"\\b(?:on|at|in)\\s+the\\s+(?:sidelines|margins|side\\s+"
                                                    u"lines|occasion|fringes)\\s+of\\s+(?:the\\s+)?"
                                                    "((?:U\\.S\\.|[^.,;()]){3,80})"_s);
    static const QRegularExpression summit =
        QRegularExpression(u"\\b((?:[A-Z0-9][\\w.’-]*\\s+){0,5}(?:Special\\s+)?Summits?)\\b"_s);
    QString found = words.matchView(text).captured(1);
    if (found.isEmpty())
        found = summit.matchView(text).captured(1);
    for (const QString &stop : {u" to discuss"_s, u" on "_s, u" in "_s, u" where "_s})
        if (const qsizetype at = found.indexOf(stop); at > 0)
            found.truncate(at);
    static const QRegularExpression event = pattern(
        u"\\b(?:summits?|assembly|conference|forum|meetings?|week|anniversary|session|games|dialogue|talks|"
        "inauguration|funeral|coronation|ceremony)\\b"_s);
    found = found.simplified();
    return has(event, found) && found.contains(u' ') ? found : QString();
}

qsizetype partiesEnd(QStringView sentence)
{
    static const QRegularExpression stop = pattern(u"\\bto\\s+(?:discuss|review|advance|address|express|"
                                                   u"reaffirm|offer|thank|congratulate|underscore|follow)\\b|"
                                                   "\\b(?:identified|announced|agreed|outlined|described|"
                                                   "signed|launched|made)\\s+by\\b|\\bwho\\b|\\bwhich\\b|"
                                                   "\\bfollowing\\b|;|\\bahead\\s+of\\b"_s);
    const QRegularExpressionMatch match = stop.matchView(sentence);
    return match.hasMatch() && match.capturedStart() > 20 ? match.capturedStart() : sentence.size();
}

QStringView withoutIssuer(QStringView title)
{
    static const QRegularExpression issuer = pattern(
        u"^\\s*(?:joint\\s+)?(?:statement|readout|press\\s+(?:release|statement))\\s+(?:by|from|of)\\b[^:]{3,"
        u"90}?"
        "(?:press\\s+secretary|spokes(?:person|man|woman)|communications)\\b[^:]{0,60}?\\s+(?:on|regarding)\\s+"_s);
    const QRegularExpressionMatch match = issuer.matchView(title);
    return match.hasMatch() ? title.sliced(match.capturedEnd()) : title;
}

} // namespace counterpart::analysis
