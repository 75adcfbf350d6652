// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace counterpart::domain {

using ActivityId = base::Id<struct ActivityTag>;

/// Done by somebody, taken back, done again; or what an import brought, of which no author is known.
enum class ActivityWay { Done, Undone, Redone, Imported, Revised };

/// How many things of a subject came, changed and went.
struct ActivityCount
{
    Subject subject = Subject::Documents;
    int came = 0;
    int changed = 0;
    int went = 0;
    friend bool operator==(const ActivityCount &, const ActivityCount &) = default;
};

/// What somebody did to the store at one time.
struct Activity
{
    ActivityId id;  ///< invalid for imports
    QDateTime done; ///< UTC
    QString author; ///< empty when unknown
    QString words;  ///< what the window called it; empty where another program did it
    ActivityWay way = ActivityWay::Done;
    std::vector<ActivityCount> counts;
    DocumentId document; ///< the first of those that it concerned
    MeetingId meeting;
    QString about;     ///< title of the document, else of the meeting; empty where neither is there any more
    int documents = 0; ///< how many it concerned
    int meetings = 0;
};

/// Which activities are meant; what is not set does not limit.
struct ActivityFilter
{
    DocumentId document = {};
    MeetingId meeting = {}; ///< and its documents
    int limit = 5000;       ///< the newest
};

/// "documents", as it is kept and printed.
[[nodiscard]] QString subjectName(Subject subject);

} // namespace counterpart::domain
