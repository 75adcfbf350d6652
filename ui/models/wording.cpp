// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wording.h"

#include "core/domain/accounttexts.h"
#include "core/domain/depth.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// Marks the domain's words for translation; the lookup itself is by their English.
[[maybe_unused]] constexpr const char *Translatable[] = {
    QT_TRANSLATE_NOOP("Wording", "readout"),        QT_TRANSLATE_NOOP("Wording", "press release"),
    QT_TRANSLATE_NOOP("Wording", "statement"),      QT_TRANSLATE_NOOP("Wording", "joint statement"),
    QT_TRANSLATE_NOOP("Wording", "fact sheet"),     QT_TRANSLATE_NOOP("Wording", "transcript"),
    QT_TRANSLATE_NOOP("Wording", "briefing"),       QT_TRANSLATE_NOOP("Wording", "news report"),
    QT_TRANSLATE_NOOP("Wording", "media note"),     QT_TRANSLATE_NOOP("Wording", "social post"),
    QT_TRANSLATE_NOOP("Wording", "agreement"),      QT_TRANSLATE_NOOP("Wording", "other"),
    QT_TRANSLATE_NOOP("Wording", "preview"),        QT_TRANSLATE_NOOP("Wording", "remarks"),
    QT_TRANSLATE_NOOP("Wording", "relay"),          QT_TRANSLATE_NOOP("Wording", "background"),
    QT_TRANSLATE_NOOP("Wording", "in person"),      QT_TRANSLATE_NOOP("Wording", "phone call"),
    QT_TRANSLATE_NOOP("Wording", "video call"),     QT_TRANSLATE_NOOP("Wording", "person"),
    QT_TRANSLATE_NOOP("Wording", "organization"),   QT_TRANSLATE_NOOP("Wording", "place"),
    QT_TRANSLATE_NOOP("Wording", "programme"),      QT_TRANSLATE_NOOP("Wording", "agreed"),
    QT_TRANSLATE_NOOP("Wording", "pledged"),        QT_TRANSLATE_NOOP("Wording", "announced"),
    QT_TRANSLATE_NOOP("Wording", "reaffirmed"),     QT_TRANSLATE_NOOP("Wording", "requested"),
    QT_TRANSLATE_NOOP("Wording", "proposed"),       QT_TRANSLATE_NOOP("Wording", "open"),
    QT_TRANSLATE_NOOP("Wording", "in progress"),    QT_TRANSLATE_NOOP("Wording", "kept"),
    QT_TRANSLATE_NOOP("Wording", "partly kept"),    QT_TRANSLATE_NOOP("Wording", "broken"),
    QT_TRANSLATE_NOOP("Wording", "overtaken"),      QT_TRANSLATE_NOOP("Wording", "withdrawn"),
    QT_TRANSLATE_NOOP("Wording", "same"),           QT_TRANSLATE_NOOP("Wording", "partial"),
    QT_TRANSLATE_NOOP("Wording", "conflict"),       QT_TRANSLATE_NOOP("Wording", "confirmed"),
    QT_TRANSLATE_NOOP("Wording", "rejected"),       QT_TRANSLATE_NOOP("Wording", "low"),
    QT_TRANSLATE_NOOP("Wording", "normal"),         QT_TRANSLATE_NOOP("Wording", "high"),
    QT_TRANSLATE_NOOP("Wording", "title"),          QT_TRANSLATE_NOOP("Wording", "heading"),
    QT_TRANSLATE_NOOP("Wording", "letterhead"),     QT_TRANSLATE_NOOP("Wording", "dateline"),
    QT_TRANSLATE_NOOP("Wording", "sign-off"),       QT_TRANSLATE_NOOP("Wording", "speaker"),
    QT_TRANSLATE_NOOP("Wording", "attribution"),    QT_TRANSLATE_NOOP("Wording", "notice"),
    QT_TRANSLATE_NOOP("Wording", "remark"),         QT_TRANSLATE_NOOP("Wording", "figure"),
    QT_TRANSLATE_NOOP("Wording", "mark"),           QT_TRANSLATE_NOOP("Wording", "list number"),
    QT_TRANSLATE_NOOP("Wording", "perhaps"),        QT_TRANSLATE_NOOP("Wording", "likely"),
    QT_TRANSLATE_NOOP("Wording", "nearly certain"),
};

QString said(const QString &word)
{
    return sentenceCase(QCoreApplication::translate("Wording", word.toUtf8().constData()));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString spanText(QDate from, QDate to)
{
    if (from.year() == to.year() && from.month() == to.month())
        return u"%1–%2"_s.arg(from.day()).arg(dayText(to));
    if (from.year() == to.year())
        return u"%1 – %2"_s.arg(QLocale().toString(from, u"d MMM"_s), dayText(to));
    return u"%1 – %2"_s.arg(dayText(from), dayText(to));
}

} // namespace

QString sideName(const QString &code)
{
    return domain::sideName(code);
}

QString sideShortName(const QString &code)
{
    if (code.size() == 2)
        return code.toUpper();
    return code.isEmpty() ? u"?"_s : sideName(code);
}

QString skipReasonName(domain::SkipReason why)
{
    return QCoreApplication::translate("Wording", domain::name(why).toUtf8().constData());
}

QString docTypeName(std::optional<domain::DocType> type)
{
    return type ? said(domain::name(*type)) : QString();
}

QString roleName(domain::ReadoutRole role)
{
    return said(domain::name(role));
}

QString formatName(domain::MeetingFormat format)
{
    return format == domain::MeetingFormat::Unknown ? QString() : said(domain::name(format));
}

QString entityKindName(domain::EntityKind kind)
{
    switch (kind) {
    case domain::EntityKind::Person:
        return Words::tr("People");
    case domain::EntityKind::Organization:
        return Words::tr("Organisations");
    case domain::EntityKind::Place:
        return Words::tr("Places");
    case domain::EntityKind::Programme:
        break;
    }
    return Words::tr("Programmes");
}

QString commitmentKindName(domain::CommitmentKind kind)
{
    return said(domain::name(kind));
}

QString commitmentStatusName(domain::CommitmentStatus status)
{
    return said(domain::name(status));
}

QString priorityName(domain::Priority priority)
{
    return said(domain::name(priority));
}

QString strengthName(int strength)
{
    if (strength <= 0)
        return Words::tr("Not known");
    // The scale of resources/lexicon/speech_acts.toml, each step by one of its acts.
    const QStringList acts{Words::tr("noted"),      Words::tr("discussed"),  Words::tr("emphasised"),
                           Words::tr("called for"), Words::tr("reaffirmed"), Words::tr("agreed"),
                           Words::tr("committed"),  Words::tr("demanded")};
    return Words::tr("%1 of %2, as “%3”")
        .arg(strength)
        .arg(domain::StrongestAct)
        .arg(acts.value(strength - domain::WeakestAct));
}

QString relationName(domain::LinkRelation relation)
{
    return said(domain::name(relation));
}

QString linkStatusName(domain::LinkStatus status)
{
    return said(domain::name(status));
}

QString suretyName(domain::Surety surety)
{
    return Words::tr(qPrintable(domain::name(surety)));
}

QString languageName(const QString &code)
{
    return domain::languageName(code);
}

QString dateText(const std::optional<domain::PartialDate> &date)
{
    if (!date || !date->isValid())
        return {};
    switch (date->precision) {
    case domain::DatePrecision::Day:
        return dayText(date->from);
    case domain::DatePrecision::Month:
        return QLocale().toString(date->from, u"MMM yyyy"_s);
    case domain::DatePrecision::Year:
        return QString::number(date->from.year());
    case domain::DatePrecision::Span:
        break;
    }
    return spanText(date->from, date->to);
}

QDate dateKey(const std::optional<domain::PartialDate> &date)
{
    return date && date->isValid() ? date->from : QDate(1, 1, 1);
}

QString shortened(const QString &text, qsizetype most)
{
    const QString begin = text.left(8 * most); // a text may be a megabyte
    const QString line = begin.simplified();
    return line.size() > most || begin.size() < text.size() ? line.left(most).trimmed() + u'…' : line;
}

} // namespace counterpart::models
