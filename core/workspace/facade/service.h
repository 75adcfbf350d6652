// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/facade/change.h"
#include "core/workspace/facade/rows.h"

#include <functional>
#include <memory>

namespace counterpart::lexicon {
class Lexicon;
}
namespace counterpart::store {
class Database;
class Transaction;
} // namespace counterpart::store

namespace counterpart::workspace {

class Workspace;

/// What the services of a workspace share, and all that they need of it. A service reads and changes one
/// subject; it is made for a call or a few (Workspace::documents() and the like), in the workspace's thread.
/// Every change is one method: it opens the transaction, writes, records what it did, commits and tells.
class Service
{
public:
    explicit Service(Workspace &workspace) : m_workspace(workspace) {}

protected:
    using Write = std::function<base::Result<void>(store::Transaction &, Change &)>;
    /// Runs \p write in a transaction, records what it does, commits and tells. Waits a moment for another
    /// writer and then gives up as Busy: people wait for this.
    [[nodiscard]] base::Result<Change> change(const Write &write) const;
    /// The same for a change with pairing after it, of what the change touches (pairing.h).
    [[nodiscard]] base::Result<Change> changeAndPair(const Write &write) const;
    /// Tells of what was committed in another way.
    void announce(const ChangeSet &changes) const;
    /// Tells of what is committed while the work goes on; announce() of all of it has to follow.
    void announceSoFar(const ChangeSet &changes) const;
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] store::Database &database() const;
    [[nodiscard]] const lexicon::Lexicon &lexicon() const;
    [[nodiscard]] std::shared_ptr<const lexicon::Lexicon> sharedLexicon() const;

private:
    [[nodiscard]] base::Result<Change> make(const Write &write, bool pairs) const;
    Workspace &m_workspace;
};

/// Every change is somebody's.
[[nodiscard]] base::Result<void> checkAuthor(const QString &author);
/// A name as a person typed it: blanks made single; Invalid when empty or longer than a name can be.
[[nodiscard]] base::Result<QString> checkedName(const QString &typed, const QString &subject);

} // namespace counterpart::workspace
