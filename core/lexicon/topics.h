// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// A subject of diplomacy (resources/lexicon/topics.toml).
struct Topic
{
    QString name;
    QString group;
    bool generic = false; ///< boilerplate that nearly every readout has
    QStringList terms;
    QStringList cased;
    QStringList weak;    ///< count only beside another term
    QStringList shields; ///< tell of no topic, though a term stands in them
};

/// Fields of hits.
struct Topics : NamedTable<Topic>
{
    enum Field { Strong, Weak, Shield };
};

/// Takes the [[topic]] entries of a file.
void readTopics(const Entry &file, Topics &into, Problems &problems);
void addTerms(const Topics &topics, Matcher &matcher);

} // namespace counterpart::lexicon
