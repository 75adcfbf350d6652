// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/htmlmeta.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/timestamp.h"

#include <QRegularExpression>
#include <QSet>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestMeta = 512;

/// All that was found, by lower-case name.
struct Findings
{
    QHash<QString, QString> metas; ///< the first of each name
    QString title;
    QString heading; ///< the first of the first rank
    QString canonical;
    QString language;
    QString published;  ///< of a time element that says so
    QSet<QString> days; ///< of all time elements
    QString linked;     ///< JSON-LD
};

void note(QHash<QString, QString> &values, const QString &name, const QString &value)
{
    if (!name.isEmpty() && !value.trimmed().isEmpty() && !values.contains(name.toLower()))
        values.insert(name.toLower(), value.trimmed());
}

void take(const GumboNode *node, Findings &found)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_META:
        for (const char *key : {"property", "name", "itemprop", "http-equiv"})
            note(found.metas, attribute(node, key), attribute(node, "content"));
        break;
    case GUMBO_TAG_TITLE:
        if (found.title.isEmpty())
            found.title = plainText(node).trimmed();
        break;
    case GUMBO_TAG_H1:
        if (found.heading.isEmpty())
            found.heading = tidied(QStringView(plainText(node)));
        break;
    case GUMBO_TAG_LINK:
        if (found.canonical.isEmpty() &&
            attribute(node, "rel").compare(u"canonical", Qt::CaseInsensitive) == 0)
            found.canonical = attribute(node, "href");
        break;
    case GUMBO_TAG_HTML:
        found.language = attribute(node, "lang");
        break;
    case GUMBO_TAG_TIME: {
        const QString names = attribute(node, "itemprop") + attribute(node, "class");
        if (found.published.isEmpty() && names.contains(u"publish", Qt::CaseInsensitive))
            found.published = attribute(node, "datetime");
        if (hasAttribute(node, "datetime"))
            found.days.insert(attribute(node, "datetime"));
        break;
    }
    case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type") == u"application/ld+json")
            found.linked += plainText(node);
        break;
    default:
        break;
    }
}

void collect(const GumboNode *node, Findings &found, int level)
{
    if (level > DeepestMeta)
        return;
    take(node, found);
    for (const GumboNode *child : childrenOf(node))
        collect(child, found, level + 1);
}

/// Of the names of a list of resources/lexicon/cues.
QString firstOf(const Findings &found, QStringView list)
{
    for (const QString &name : lexicon::cueWords(list).list()) {
        if (const QString value = found.metas.value(name); !value.isEmpty())
            return value;
    }
    return {};
}

bool isAddress(const QString &text)
{
    return text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s);
}

/// The page's title without the site's name behind a bar, dot or dash.
QString withoutSite(QString title, const QString &site, const QString &heading)
{
    if (!heading.isEmpty() && title.startsWith(heading))
        return heading;
    static const QRegularExpression parting(uR"(\s+[|•·»–—-]\s+)"_s);
    qsizetype cut = -1;
    for (auto it = parting.globalMatch(title); it.hasNext();)
        cut = it.next().capturedStart();
    if (cut > 0) {
        const QString tail = title.sliced(cut).remove(parting).trimmed();
        const bool named = !site.isEmpty() && tail.contains(site, Qt::CaseInsensitive);
        if (named || title.contains(u" | "_s) || title.contains(u" • "_s))
            title.truncate(cut);
    }
    return title.trimmed();
}

void takeDate(const Findings &found, domain::CleanDocument &meta)
{
    static const QRegularExpression linked(uR"re("datePublished"\s*:\s*"([^"]{8,40})")re"_s);
    QStringList dates{
        firstOf(found, u"fields.html_article_dates"),
        firstOf(found, u"fields.html_publication_dates"),
        linked.match(found.linked).captured(1),
        found.published,
        firstOf(found, u"fields.html_dates")};
    if (found.days.size() == 1 && parseTimestamp(*found.days.begin())) // the only one there is; may be a span of time
        dates << *found.days.begin();
    takePublished(dates, meta);
}

} // namespace

void readHtmlMeta(const HtmlTree &tree, domain::CleanDocument &meta)
{
    static const QRegularExpression saved(uR"(<!--\s*saved from url=\(\d+\)(https?://\S+)\s*-->)"_s);
    Findings found;
    collect(tree.root(), found, 0);
    meta.siteName = firstOf(found, u"fields.html_sites");
    const QString own = firstOf(found, u"fields.html_titles");
    meta.title = tidied(QStringView(
        own.isEmpty() ? withoutSite(tidied(QStringView(found.title)), meta.siteName, found.heading) : own));
    const QString shared = firstOf(found, u"fields.html_addresses");
    const QString comment =
        saved.matchView(tree.source().view().first(std::min<qsizetype>(tree.source().size(), 4096)))
            .captured(1);
    for (const QString &address : {found.canonical, shared, comment}) {
        if (meta.sourceUrl.isEmpty() && isAddress(address))
            meta.sourceUrl = address;
    }
    meta.author = firstOf(found, u"fields.html_authors");
    if (isAddress(meta.author))
        meta.author.clear();
    meta.languageHint =
        found.language.isEmpty() ? firstOf(found, u"fields.html_languages") : found.language;
    for (const QString &tag :
         firstOf(found, u"fields.html_tags").split(u',', Qt::SkipEmptyParts))
        meta.tags << tag.trimmed();
    takeDate(found, meta);
}

} // namespace counterpart::reading
