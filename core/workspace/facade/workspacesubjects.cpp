// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that tells what documents are about.
#include "core/store/documents/subjectstore.h"
#include "core/workspace/facade/private.h"

namespace counterpart::workspace {

base::Result<std::vector<TopicCount>> Workspace::topics() const
{
    return store::SubjectStore(*d->database).topics();
}

base::Result<std::vector<domain::DocumentId>>
Workspace::documentsAbout(const QList<domain::EntityId> &entities, const QStringList &topics) const
{
    return store::SubjectStore(*d->database).documentsAbout(entities, topics);
}

base::Result<domain::SubjectUses> Workspace::subjectUses() const
{
    return store::SubjectStore(*d->database).uses();
}

} // namespace counterpart::workspace
