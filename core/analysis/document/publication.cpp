// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/publication.h"

#include "core/analysis/document/issuer.h"
#include "core/analysis/figures/dates.h"
#include "core/analysis/figures/eras.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::Detected;
using domain::PartialDate;

namespace {

constexpr qsizetype LongestLine = 200; ///< of a dateline, in units
constexpr auto TimeLine = "time-line";
constexpr auto Issued = "issued";
constexpr auto TitleEnd = "title";
constexpr auto Today = "today";
constexpr auto ToldDay = "told-day";
constexpr qsizetype LongestHeadline = 80;
constexpr qsizetype LongestLead = 1200; ///< in which an account tells its day, in units
constexpr std::size_t HeadBlocks = 8;
constexpr std::size_t FootBlocks = 6;

class PublicationFinder
{
public:
    PublicationFinder(const AnalysedText &text, const AnalysedText &title, const lexicon::Issuer *issuer,
                      const QString &side, const QString &language)
        : m_text(text), m_title(title), m_document(text.document()), m_issuer(issuer), m_side(side), m_language(language),
          m_lexicon(text.lexicon())
    {
    }

    Detected<PartialDate> run(const QString &fileName) const
    {
        if (m_document.published && m_document.published->isValid())
            if (const QDate day = localDate(*m_document.published, m_document.publishedHasTime); day.isValid())
                return {PartialDate::day(day), {0.98, u"metadata"_s}};
        if (const auto stamp = timeLine())
            return stamp;
        if (const auto signedOn = signOff())
            return signedOn;
        if (const auto line = dateline())
            return line;
        if (const auto issued = issuedOn())
            return issued;
        if (const auto url = inPath(m_document.sourceUrl); url.isValid())
            return {PartialDate::day(url), {0.8, u"url"_s}};
        if (const auto titled = endOfTitle())
            return titled;
        const auto told = toldToday();
        if (told && told.evidence.confidence > 0.5)
            return told;
        const auto named = fromFileName(fileName);
        return named ? named : told;
    }

private:
    /// The day on the issuer's calendar. A time with an offset of its own, or without any zone, is local
    /// already.
    QDate localDate(const QDateTime &time, bool hasTime) const
    {
        if (!hasTime || time.timeSpec() == Qt::LocalTime || time.offsetFromUtc() != 0)
            return inCommonEra(time.date());
        const QDateTime local = time.toTimeZone(zone());
        return inCommonEra(local.isValid() ? local.date() : time.date());
    }

    QTimeZone zone() const
    {
        const lexicon::Country *country = m_lexicon.places().countries().find(m_side);
        const QString name = m_issuer && !m_issuer->zone.isEmpty() ? m_issuer->zone
                             : country                             ? country->zone
                                                                   : QString();
        // A zone without a name would be the machine's.
        if (const QTimeZone zone(name.toUtf8()); !name.isEmpty() && zone.isValid())
            return zone;
        return country ? QTimeZone::fromSecondsAheadOfUtc(country->utcOffset * 60) : QTimeZone::utc();
    }

    /// The block without blanks at its ends.
    text::Range lineOf(std::size_t i) const
    {
        text::Range line = m_document.blocks[i].range;
        while (line.begin < line.end && m_document.text[line.begin].isSpace())
            ++line.begin;
        while (line.begin < line.end && m_document.text[line.end - 1].isSpace())
            --line.end;
        return line;
    }

    /// A line near the head that is only "2021-11-11T13:52:00Z".
    Detected<PartialDate> timeLine() const
    {
        static const QRegularExpression shape(
            u"^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
        for (std::size_t i = 0; i < m_document.blocks.size() && i < HeadBlocks; ++i) {
            const QStringView line = lineOf(i).in(m_document.text);
            if (const auto mailed = mailTime(line))
                return mailed;
            if (line.size() > 40 || !shape.matchView(line).hasMatch())
                continue;
            const QDateTime time = QDateTime::fromString(line.toString().replace(u' ', u'T'), Qt::ISODate);
            if (const QDate day = localDate(time, line.size() > 10); time.isValid() && day.isValid())
                return {PartialDate::day(day), {0.95, QString::fromLatin1(TimeLine)}};
        }
        return {};
    }

    /// A line near the head as mail and feeds write time: "Tue, 05 Apr 2022 21:31:55 +0000".
    Detected<PartialDate> mailTime(QStringView line) const
    {
        static const QRegularExpression shape(lexicon::cuePattern(u"publication.mail_time"));
        if (line.size() > 40 || !shape.matchView(line).hasMatch())
            return {};
        const QDateTime time = QDateTime::fromString(line.toString(), Qt::RFC2822Date);
        return time.isValid() ? Detected<PartialDate>{PartialDate::day(localDate(time, true)), {0.95, QString::fromLatin1(TimeLine)}}
                              : Detected<PartialDate>{};
    }

    /// "The press release issued by the Cabinet on 5 July 2024", "Published 14 June 2024".
    Detected<PartialDate> issuedOn() const
    {
        static const QRegularExpression before(lexicon::cuePattern(u"publication.issued"));
        const std::size_t count = m_document.blocks.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (i == HeadBlocks && count > HeadBlocks + FootBlocks)
                i = count - FootBlocks;
            const text::Range line = lineOf(i);
            if (line.length() > LongestLine)
                continue;
            for (const domain::DateFact &date : datesIn(line))
                if (date.date.precision == domain::DatePrecision::Day &&
                    before.matchView(m_text.folded({line.begin, date.range.begin})).hasMatch())
                    return {PartialDate::day(date.date.from), {0.85, QString::fromLatin1(Issued)}};
        }
        return {};
    }

    /// "PM call with the President of Kenya: 3 May 2024".
    Detected<PartialDate> endOfTitle() const
    {
        const qsizetype end = m_title.text().size();
        const DateContext context{std::nullopt, m_side == u"us", m_language};
        const auto dates = findDates(m_title, {0, end}, context);
        if (dates.empty() || dates.back().date.precision != domain::DatePrecision::Day ||
            end - dates.back().range.end > 2)
            return {};
        return {PartialDate::day(dates.back().date.from), {0.7, QString::fromLatin1(TitleEnd)}};
    }

    text::Range firstProse() const
    {
        for (std::size_t i = 0; i < m_document.blocks.size(); ++i)
            if (const text::Range line = lineOf(i); line.length() > LongestHeadline &&
                                                    m_document.blocks[i].kind == domain::BlockKind::Paragraph)
                return line;
        return {};
    }

    /// "this evening, Tuesday, 2 July 2024": the day that the text calls today; less surely the first day of the
    /// account, which is not before it.
    Detected<PartialDate> toldToday() const
    {
        static const QRegularExpression today(lexicon::cuePattern(u"publication.today"));
        const text::Range lead{0, qMin(m_text.text().size(), LongestLead)};
        Detected<PartialDate> first;
        for (const domain::DateFact &date : datesIn(lead)) {
            if (date.date.precision != domain::DatePrecision::Day)
                continue;
            const text::Range around{qMax<qsizetype>(0, date.range.begin - 30),
                                     qMin(m_text.text().size(), date.range.end + 12)};
            if (today.matchView(m_text.folded(around)).hasMatch())
                return {PartialDate::day(date.date.from), {0.7, QString::fromLatin1(Today)}};
            // Of what stands further down ("the lines of 4 June 1967") nobody knows what it is the day of.
            if (!first && date.range.begin < firstProse().end && tellsOfEncounter(firstProse().in(m_text.text())))
                first = {PartialDate::day(date.date.from), {0.4, QString::fromLatin1(ToldDay)}};
        }
        return first;
    }

    /// The one full date of a short block at the foot or the head: "Phnom Penh, 12 November 2022".
    Detected<PartialDate> signOff() const
    {
        const std::size_t count = m_document.blocks.size();
        for (std::size_t k = 0; k < count && k < FootBlocks; ++k)
            if (const QDate day = onlyDate(count - 1 - k); day.isValid())
                return {PartialDate::day(day), {0.95, u"sign-off"_s}};
        for (std::size_t i = 0; i < count && i < HeadBlocks; ++i)
            if (const QDate day = onlyDate(i); day.isValid())
                return {PartialDate::day(day), {0.9, u"date-line"_s}};
        return {};
    }

    std::vector<domain::DateFact> datesIn(text::Range line) const
    {
        const DateContext context{std::nullopt, m_side == u"us", m_language};
        return findDates(m_text, line, context);
    }

    /// The date of a block that holds little else; invalid for any other block.
    QDate onlyDate(std::size_t i) const
    {
        const text::Range line = lineOf(i);
        if (line.isEmpty() || line.length() > LongestLine ||
            m_document.blocks[i].kind == domain::BlockKind::ListItem)
            return {};
        const auto dates = datesIn(line);
        if (dates.size() != 1 || dates.front().date.precision != domain::DatePrecision::Day)
            return {};
        const bool framed = m_document.blocks[i].kind == domain::BlockKind::Letterhead ||
                            m_document.blocks[i].kind == domain::BlockKind::SignOff;
        const qsizetype rest = line.length() - dates.front().range.length();
        return rest <= (framed ? 90 : 45) && m_document.text[line.end - 1] != u'.' ? dates.front().date.from
                                                                                   : QDate();
    }

    /// "Phnom Penh, 24 July 2023 – His Excellency …", "LONDON, May 3, 2024 (Reuters) -".
    Detected<PartialDate> dateline() const
    {
        // "Riyadh, May 18, 2022, SPA --", "Accra, April 03, 2024, The Daily: …"
        static const QRegularExpression agency(lexicon::cuePattern(u"publication.agency"));
        for (std::size_t i = 0; i < m_document.blocks.size() && i < HeadBlocks; ++i) {
            const text::Range line = lineOf(i);
            const text::Range head{line.begin, qMin(line.end, line.begin + 100)};
            const auto dates = datesIn(head);
            if (dates.empty() || dates.front().date.precision != domain::DatePrecision::Day ||
                dates.front().range.begin - head.begin > 50)
                continue;
            const QStringView after =
                text::Range{dates.front().range.end, head.end}.in(m_document.text).trimmed();
            if (agency.matchView(after).hasMatch() || after.startsWith(u'\u2013') || after.startsWith(u'\u2014') || after.startsWith(u'-') ||
                after.startsWith(u'(') || after.startsWith(u':'))
                return {PartialDate::day(dates.front().date.from), {0.9, u"dateline"_s}};
        }
        return {};
    }

    static QDate inPath(const QString &path)
    {
        static const QRegularExpression shape(
            u"(?<!\\d)((?:19|20)\\d{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?([0-3]\\d)(?!\\d)"_s);
        const auto match = shape.match(path.right(600));
        return match.hasMatch()
                   ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                   : QDate();
    }

    static Detected<PartialDate> fromFileName(const QString &fileName)
    {
        const QString name = fileName.section(u'/', -1);
        if (const QDate day = inPath(name); day.isValid())
            return {PartialDate::day(day), {0.4, u"file-name"_s}};
        static const QRegularExpression month(u"^((?:19|20)\\d{2})-(0[1-9]|1[0-2])\\D"_s);
        const auto match = month.match(name);
        if (!match.hasMatch())
            return {};
        return {PartialDate::month(match.captured(1).toInt(), match.captured(2).toInt()),
                {0.4, u"file-name"_s}};
    }

    const AnalysedText &m_text;
    const AnalysedText &m_title;
    const domain::CleanDocument &m_document;
    const lexicon::Issuer *m_issuer;
    const QString &m_side;
    const QString &m_language;
    const lexicon::Lexicon &m_lexicon;
};

} // namespace

Detected<PartialDate> findPublished(const AnalysedText &text, const AnalysedText &title,
                                    const lexicon::Issuer *issuer, const QString &side,
                                    const QString &language, const QString &fileName)
{
    return PublicationFinder(text, title, issuer, side, language).run(fileName);
}

} // namespace counterpart::analysis
