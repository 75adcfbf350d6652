// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/domain/cleandocument.h"
#include "core/reading/common/source.h"

#include <vector>

namespace counterpart::reading {

/// What is left of the limits for files within files: shared by all levels of one read().
struct Allowance
{
    qint64 bytes = 0; ///< that may still be unpacked
    int files = 0;    ///< that may still be read
    int level = 0;    ///< how many files lie around the one at hand
};

/// Takes the files within a file (an archive's, a mail's attachments): each is read by the one way in, at
/// once, so that only one of a level is ever in memory.
class Members
{
public:
    Members(const Limits &limits, const base::CancelToken &cancel, Allowance &allowance);

    /// What the file around them tells of its members: taken where a member is silent (date, site).
    void setCommon(domain::CleanDocument common) { m_common = std::move(common); }
    /// Reads a file. What cannot be read is left out, and told in a warning.
    void take(const Source &member);
    void leaveOut(const QString &name, const QString &why);
    /// Tells \p what of the member \p name, which is here.
    void warn(const QString &name, const QString &what);
    /// False when the limits for all members together are reached; says so once.
    [[nodiscard]] bool wantsMore();
    /// How many bytes a member may have.
    [[nodiscard]] qint64 bytesLeft() const;
    /// To be told for what was unpacked, read or not.
    void count(qint64 bytes) { m_allowance.bytes -= bytes; }
    [[nodiscard]] bool isEmpty() const { return m_documents.empty() && m_left.empty() && m_warnings.isEmpty(); }

    /// Adds the documents to \p documents, and a warning for what was left out to the first of all. An error
    /// for \p fileName if there is no document at all.
    [[nodiscard]] base::Result<std::vector<domain::CleanDocument>>
    joined(std::vector<domain::CleanDocument> documents, const QString &fileName);

private:
    const Limits &m_limits;
    const base::CancelToken &m_cancel;
    Allowance &m_allowance;
    domain::CleanDocument m_common;
    std::vector<domain::CleanDocument> m_documents;
    std::vector<base::Error> m_left;
    QStringList m_warnings;
    bool m_full = false;
};

/// Reads one file of a level.
[[nodiscard]] base::Result<std::vector<domain::CleanDocument>>
readMember(const Source &source, const Limits &limits, const base::CancelToken &cancel, Allowance &allowance);

} // namespace counterpart::reading
