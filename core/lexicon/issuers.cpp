// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/issuers.h"

#include <QUrl>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void Issuers::readIssuer(const Entry &entry, Problems &problems)
{
    entry.expectOnly({u"name"_s, u"side"_s, u"kind"_s, u"country"_s, u"doc_type"_s, u"zone"_s, u"hosts"_s,
                      u"letterheads"_s, u"bylines"_s, u"cased"_s, u"replace"_s},
                     problems);
    const QString name = entry.needed(u"name"_s, problems);
    Issuer &issuer = m_issuers.obtain(name, entry.flag(u"replace"_s, problems));
    issuer.name = name;
    issuer.side = entry.text(u"side"_s, problems, issuer.side);
    issuer.kind = entry.text(u"kind"_s, problems, issuer.kind);
    issuer.country = entry.text(u"country"_s, problems, issuer.country);
    issuer.docType = entry.text(u"doc_type"_s, problems, issuer.docType);
    issuer.zone = entry.text(u"zone"_s, problems, issuer.zone);
    issuer.hosts += entry.texts(u"hosts"_s, problems);
    issuer.letterheads += entry.texts(u"letterheads"_s, problems);
    issuer.bylines += entry.texts(u"bylines"_s, problems);
    issuer.cased += entry.texts(u"cased"_s, problems);
    for (const QString &host : issuer.hosts)
        m_hosts.insert(host.toLower(), m_issuers.indexOf(name));
}

void Issuers::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"issuer"_s, problems))
        readIssuer(entry, problems);
    for (const Entry &entry : file.entries(u"doc_type"_s, problems)) {
        entry.expectOnly({u"type"_s, u"titles"_s, u"cues"_s, u"replace"_s}, problems);
        const QString type = entry.needed(u"type"_s, problems);
        DocTypePatterns &patterns = m_types.obtain(type, entry.flag(u"replace"_s, problems));
        patterns.type = type;
        patterns.titles += entry.texts(u"titles"_s, problems);
        patterns.cues += entry.texts(u"cues"_s, problems);
    }
    for (const Entry &entry : file.entries(u"relay"_s, problems)) {
        entry.expectOnly({u"phrases"_s}, problems);
        m_relays += entry.texts(u"phrases"_s, problems);
    }
}

void Issuers::addTerms(Matcher &matcher) const
{
    for (int i = 0; i < m_issuers.size(); ++i) {
        matcher.addAll(Table::Issuers, i, Letterhead, m_issuers[i].letterheads);
        matcher.add(Table::Issuers, i, Letterhead, m_issuers[i].name);
        matcher.addAll(Table::Issuers, i, Byline, m_issuers[i].bylines);
        matcher.addAll(Table::Issuers, i, Short, m_issuers[i].cased, true);
    }
    for (int i = 0; i < m_types.size(); ++i) {
        matcher.addAll(Table::DocTypeTitles, i, 0, m_types[i].titles);
        matcher.addAll(Table::DocTypeCues, i, 0, m_types[i].cues);
    }
    matcher.addAll(Table::Relays, 0, 0, m_relays);
}

const Issuer *Issuers::byUrl(const QString &url) const
{
    const QUrl parsed(url.contains(u"://") ? url : u"https://"_s + url, QUrl::TolerantMode);
    QString host = parsed.host().toLower();
    const QStringList parts = parsed.path().split(u'/', Qt::SkipEmptyParts);
    while (host.contains(u'.')) {
        for (qsizetype n = qMin<qsizetype>(parts.size(), 4); n >= 0; --n) {
            const QString key = n == 0 ? host : host + u'/' + parts.first(n).join(u'/').toLower();
            if (const auto at = m_hosts.constFind(key); at != m_hosts.cend())
                return &m_issuers[*at];
        }
        host = host.section(u'.', 1);
    }
    return nullptr;
}

} // namespace counterpart::lexicon
