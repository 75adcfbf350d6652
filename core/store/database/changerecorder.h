// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database/transaction.h"

#include <memory>
#include <vector>

namespace counterpart::store {

/// Writes down every row that changes while it is there, so that a change can be taken back and done again to
/// the byte, ids included (SQLite's session extension). The full-text index and \c meta are left out, which
/// follow from the rest, and what tells of acts: that something was taken back is one more.
class ChangeRecorder
{
public:
    /// Begins to record within \p transaction.
    [[nodiscard]] static base::Result<std::unique_ptr<ChangeRecorder>> start(Transaction &transaction);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// What changed since start(); call before the commit. Empty when nothing did.
    [[nodiscard]] base::Result<QByteArray> record() const;

private:
    struct Private;
    explicit ChangeRecorder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

enum class Direction { Back, Again };

/// Takes a record back, or does it again. Rows of what was detected may have changed since: they become what
/// the record says, and true is returned, for pairing to have a look. Rows of what people decided must be as
/// the record left them, else Refused and nothing is to be committed.
[[nodiscard]] base::Result<bool> applyRecord(Transaction &transaction, const QByteArray &record,
                                             Direction direction);

/// Documents whose title or text a record touches: their place in the search index changes.
[[nodiscard]] base::Result<std::vector<domain::DocumentId>> documentsIn(const QByteArray &record);

} // namespace counterpart::store
