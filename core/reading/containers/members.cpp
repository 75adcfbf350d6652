// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/members.h"

#include <algorithm>
#include <ranges>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::CleanDocument;

namespace {

constexpr std::size_t MostWarnings = 5; ///< files named that were left out; the rest is counted. The same of what is told of others

QString shortened(const QString &name)
{
    return name.size() <= 120 ? name : u'…' + name.last(119);
}

} // namespace

Members::Members(const Limits &limits, const base::CancelToken &cancel, Allowance &allowance)
    : m_limits(limits), m_cancel(cancel), m_allowance(allowance)
{
}

void Members::leaveOut(const QString &name, const QString &why)
{
    m_left.push_back({ErrorKind::Refused, shortened(name), why, u"save it by itself and import that"_s});
}

void Members::warn(const QString &name, const QString &what)
{
    if (m_warnings.size() < qsizetype(MostWarnings))
        m_warnings << shortened(name) + u": "_s + what;
}

bool Members::wantsMore()
{
    if (m_cancel.isCancelled() || m_full)
        return false;
    m_full =
        m_allowance.files <= 0 || m_allowance.bytes <= 0 || std::ssize(m_documents) >= m_limits.documents;
    if (m_full) {
        const QString why = m_allowance.bytes <= 0
                                ? u"unpacks to more than %1 MB"_s.arg(m_limits.unpacked / (1024 * 1024))
                                : u"holds more than %1 files"_s.arg(m_limits.documents);
        m_left.insert(m_left.begin(), {ErrorKind::Refused, u"the rest"_s, u"because the archive "_s + why,
                                       u"split it into smaller ones"_s});
    }
    return !m_full;
}

qint64 Members::bytesLeft() const
{
    return std::min(m_limits.bytes, std::max<qint64>(m_allowance.bytes, 0));
}

void Members::take(const Source &member)
{
    if (!wantsMore())
        return;
    if (m_allowance.level >= m_limits.nesting) {
        leaveOut(member.fileName, u"lies in more than %1 files, one in the other"_s.arg(m_limits.nesting));
        return;
    }
    --m_allowance.files;
    ++m_allowance.level;
    auto documents = readMember(member, m_limits, m_cancel, m_allowance);
    --m_allowance.level;
    if (!documents) {
        base::Error error = documents.error();
        error.subject = shortened(member.fileName);
        m_left.push_back(std::move(error));
        return;
    }
    for (CleanDocument &document : *documents) {
        document.reader += u" in "_s + shortened(member.fileName);
        document.member = member.fileName + (document.member.isEmpty() ? QString() : u'/' + document.member);
        if (!document.published) {
            document.published = m_common.published;
            document.publishedHasTime = m_common.publishedHasTime;
        }
        if (document.siteName.isEmpty())
            document.siteName = m_common.siteName;
        m_documents.push_back(std::move(document));
    }
}

base::Result<std::vector<CleanDocument>> Members::joined(std::vector<CleanDocument> documents,
                                                         const QString &fileName)
{
    if (m_cancel.isCancelled())
        return base::fail(ErrorKind::Cancelled, fileName, u"was not read to the end"_s);
    std::ranges::move(m_documents, std::back_inserter(documents));
    m_documents.clear();
    if (documents.empty()) {
        if (m_left.empty())
            return base::fail(ErrorKind::Invalid, fileName, u"holds no document"_s,
                              u"look whether the right file was chosen"_s);
        const base::Error &first = m_left.front();
        return base::fail(first.kind, fileName,
                          u"holds no document that can be read (%1: %2)"_s.arg(first.subject, first.what),
                          first.remedy);
    }
    CleanDocument &first = documents.front();
    first.warnings << m_warnings;
    for (const base::Error &left : m_left | std::views::take(MostWarnings))
        first.warnOfLeftOut(u"%1 was left out: %2"_s.arg(left.subject, left.what));
    if (const int more = int(m_left.size()) - int(MostWarnings); more > 0)
        first.warnOfLeftOut(u"%1 more files were left out"_s.arg(more), more);
    return documents;
}

} // namespace counterpart::reading
