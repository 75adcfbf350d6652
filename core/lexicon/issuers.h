// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// Who publishes (resources/lexicon/issuers.toml).
struct Issuer
{
    QString name;
    QString side;    ///< state code, "media", or a body that is no state ("eu", "un")
    QString kind;    ///< "presidency", "foreign ministry", …
    QString country; ///< media: where it is based
    QString docType; ///< what it usually publishes
    QString zone;    ///< IANA time zone of its dates
    QStringList hosts;
    QStringList letterheads;
    QStringList bylines;
    QStringList cased;
};

/// Titles and cues of one type of document.
struct DocTypePatterns
{
    QString type; ///< name of a domain::DocType
    QStringList titles;
    QStringList cues;
};

/// Hits of Table::Issuers point into issuers(), those of DocTypeTitles and DocTypeCues into docTypes(); those
/// of Relays (phrases by which the press passes on a release) into nothing.
class Issuers
{
public:
    enum Field { Letterhead = 0, Byline = 1, Short = 2 }; ///< Hit::field of Table::Issuers

    [[nodiscard]] const NamedTable<Issuer> &issuers() const { return m_issuers; }         ///< by name
    [[nodiscard]] const NamedTable<DocTypePatterns> &docTypes() const { return m_types; } ///< by type
    /// The issuer whose pages stand at \p url (the longest host, or host and path, that fits); null if none.
    [[nodiscard]] const Issuer *byUrl(const QString &url) const;

    void read(const Entry &file, Problems &problems);
    void addTerms(Matcher &matcher) const;

private:
    void readIssuer(const Entry &entry, Problems &problems);

    NamedTable<Issuer> m_issuers;
    NamedTable<DocTypePatterns> m_types;
    QStringList m_relays;
    QHash<QString, int> m_hosts; ///< host, or host and path, to index
};

} // namespace counterpart::lexicon
