// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace counterpart::domain {

using DocumentId = base::Id<struct DocumentTag>;
using RevisionId = base::Id<struct RevisionTag>;
using MeetingId = base::Id<struct MeetingTag>;
using EntityId = base::Id<struct EntityTag>;
using TopicId = base::Id<struct TopicTag>;
using LinkId = base::Id<struct LinkTag>;
using SearchId = base::Id<struct SearchTag>;
using CommitmentId = base::Id<struct CommitmentTag>;
using AnnotationId = base::Id<struct AnnotationTag>;
using CodeId = base::Id<struct CodeTag>;

} // namespace counterpart::domain
