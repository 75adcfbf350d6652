// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reports/reportverifier.h"

#include "core/store/documents/quotationstore.h"
#include "core/store/reports/reportstore.h"
#include "core/workspace/reports/printedtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

/// A quotation as the report carries it.
struct ReportVerifier::Quoted
{
    struct Place
    {
        int page = 0; ///< from 1
        QRectF area;
        text::Range range; ///< of the text
    };
    QString label;
    QString file;
    store::Quotation words;
    std::vector<Place> places; ///< empty in reports of older programs
};

/// What stands on the pages.
struct ReportVerifier::Pages
{
    std::vector<reading::Page> pages;
    QStringList letters; ///< of them all, in several orders: as told, left halves, right halves
};

namespace {

const QString NotCounterpart = u"is no report of Counterpart"_s;
const QString ChooseReport = u"choose a PDF report that Counterpart has written"_s;

QString wordsFor(store::QuotationState state)
{
    switch (state) {
    case store::QuotationState::NoDocument:
        return u"its document is not in this store"_s;
    case store::QuotationState::NoRevision:
        return u"that revision of its document is not in this store"_s;
    case store::QuotationState::OtherWords:
        return u"other words stand at its place in the document"_s;
    case store::QuotationState::Sound:
    case store::QuotationState::InTrash: // kept as it was; told apart
        break;
    }
    return {};
}

QJsonObject quotationsIn(const report::ReportFile &file)
{
    return QJsonDocument::fromJson(file.quotations.value_or(QByteArray())).object();
}

text::Range rangeIn(const QJsonObject &object)
{
    return {qsizetype(object[u"begin"].toInteger(-1)), qsizetype(object[u"end"].toInteger(-1))};
}

QRectF areaIn(const QJsonArray &numbers)
{
    return {numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(),
            numbers.at(3).toDouble()};
}

} // namespace

Result<void> ReportVerifier::judgeWhole()
{
    m_found.pages = int(m_file.digests.pages.size());
    m_found.changes = m_file.changes;
    if (m_file.manifest) {
        m_found.id = m_file.manifest->id;
        m_found.written = m_file.manifest->written;
        m_written = m_file.manifest->digests;
    }
    const QByteArray whole = m_file.digests.whole();
    if (m_found.id.isEmpty()) // the quotations name it too
        m_found.id = quotationsIn(m_file)[u"report"].toString();
    const auto known = store::ReportStore(m_database).find(whole, m_found.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known) {
        const auto manifest = report::manifestFromJson((*known)->manifest);
        m_written = manifest ? manifest->digests : report::ReportDigests();
        m_found.id = (*known)->uuid;
        m_found.written = (*known)->written;
        m_found.sameFile =
            QCryptographicHash::hash(m_file.bytes, QCryptographicHash::Sha256).toHex() == (*known)->fileDigest;
        m_found.changes += report::differences(*m_written, m_file.digests);
        if (!m_file.manifest || m_file.manifest->digests != *m_written)
            m_found.changes.append(u"the digests that it carries were changed or taken out"_s);
        m_found.state = ReportState::AsWritten;
    } else if (m_written) {
        m_found.changes += report::differences(*m_written, m_file.digests) + m_file.foreignParts;
        m_found.state = ReportState::Unrecorded;
    } else {
        m_found.changes += m_file.foreignParts;
        m_found.changes.append(
            u"it carries no digests, so that its pages cannot be checked: an older version wrote it, or they"
            " were taken out"_s);
        return {};
    }
    if (!m_found.changes.isEmpty())
        m_found.state = ReportState::Changed;
    return {};
}

Result<std::vector<ReportVerifier::Quoted>> ReportVerifier::quoted()
{
    std::vector<Quoted> list;
    if (!m_file.quotations) {
        if (m_found.state == ReportState::Unknown && !m_file.fromCounterpart)
            return base::fail(base::ErrorKind::Invalid, m_path, NotCounterpart, ChooseReport);
        m_found.changes.append(u"it carries no quotations: they were taken out"_s);
        return list;
    }
    const QJsonObject root = quotationsIn(m_file);
    if (root[u"format"].toString() != u"counterpart-quotations" || !root[u"quotations"].isArray()) {
        m_found.changes.append(u"it carries quotations that cannot be read"_s);
        return list;
    }
    if (m_file.manifest && root[u"report"].toString() != m_file.manifest->id)
        m_found.changes.append(u"the quotations that it carries are those of another report"_s);
    for (const QJsonValue &value : root[u"quotations"].toArray()) {
        const QJsonObject object = value.toObject();
        Quoted quotation{object[u"label"].toString(), object[u"file"].toString(), {}, {}};
        quotation.words = {object[u"sha256"].toString(), object[u"revision"].toInt(), rangeIn(object),
                           object[u"text"].toString()};
        for (const QJsonValue &place : object[u"places"].toArray())
            quotation.places.push_back(
                {place[u"page"].toInt(), areaIn(place[u"area"].toArray()), rangeIn(place.toObject())});
        list.push_back(std::move(quotation));
    }
    return list;
}

Result<ReportVerifier::Pages> ReportVerifier::readPages() const
{
    const auto extractor = reading::pageExtractor(m_path);
    if (!extractor)
        return std::unexpected(extractor.error());
    reading::Limits limits;
    limits.recognisedPages = 0; // what is a picture is not read: it is no text of ours
    auto read = (*extractor)->fromPdf({m_path, m_file.bytes}, limits, {});
    if (!read)
        return std::unexpected(read.error());
    Pages pages{std::move(read->pages), {}};
    pages.letters = lettersOf(pages.pages);
    return pages;
}

bool ReportVerifier::isPageAsWritten(int page) const
{
    return !m_written || (page >= 1 && m_written->pages.value(page - 1) == m_file.digests.pages.value(page - 1) &&
                          m_written->annotations.value(page - 1) == m_file.digests.annotations.value(page - 1));
}

/// Empty where the quotation stands on its pages.
QString ReportVerifier::faultOfPages(const Quoted &quotation, const Pages &pages)
{
    const QString &text = quotation.words.text;
    bool readBackAll = true;
    if (quotation.places.empty()) { // an older program did not say where
        const Printed printed = readBack(pages.letters, text);
        if (printed == Printed::Found)
            ++m_found.readBack;
        return printed == Printed::Found        ? QString()
               : printed == Printed::Unreadable ? u"cannot be read from the pages"_s
                                                : u"does not stand on the pages"_s;
    }
    qsizetype covered = 0;
    for (const Quoted::Place &place : quotation.places) {
        const bool within = place.range.begin >= 0 && place.range.begin <= place.range.end &&
                            place.range.end <= text.size();
        if (!within || place.page < 1 || size_t(place.page) > pages.pages.size())
            return u"stands on a page that is not there"_s;
        if (!isPageAsWritten(place.page))
            return u"page %1, on which it stands, is not as it was written"_s.arg(place.page);
        covered = std::max(covered, place.range.begin <= covered ? place.range.end : qsizetype(0));
        const Printed printed =
            readBack(pages.pages[size_t(place.page) - 1], place.area, place.range.in(text).toString());
        readBackAll = readBackAll && printed == Printed::Found;
        if (printed == Printed::Found || m_found.state == ReportState::AsWritten)
            continue; // what this store wrote stands there, whether or not it can be read back
        return printed == Printed::Unreadable ? u"cannot be read from page %1"_s.arg(place.page)
                                              : u"other words stand on page %1"_s.arg(place.page);
    }
    if (covered < text.size())
        return u"a part of it stands on no page"_s;
    m_found.readBack += readBackAll;
    return {};
}

Result<Verification> ReportVerifier::verify()
{
    if (auto judged = judgeWhole(); !judged)
        return std::unexpected(judged.error());
    const auto quotations = quoted();
    if (!quotations)
        return std::unexpected(quotations.error());
    const auto pages = quotations->empty() ? Result<Pages>(Pages()) : readPages();
    if (!pages)
        return std::unexpected(pages.error());
    for (const Quoted &quotation : *quotations) {
        const auto state = store::QuotationStore(m_database).check(quotation.words);
        if (!state)
            return std::unexpected(state.error());
        ++m_found.quotations;
        QStringList faults{wordsFor(*state), faultOfPages(quotation, *pages)};
        faults.removeAll(QString());
        if (!faults.isEmpty()) {
            m_found.failures.push_back({quotation.label, quotation.file, faults.join(u", and "_s)});
            continue;
        }
        ++m_found.confirmed;
        if (*state == store::QuotationState::InTrash)
            ++m_found.inTrash[quotation.file];
    }
    if (!m_found.changes.isEmpty() && m_found.state != ReportState::Unknown)
        m_found.state = ReportState::Changed;
    return std::move(m_found);
}

} // namespace counterpart::workspace
