// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/feeditem.h"

#include "core/reading/common/blanks.h"
#include "core/reading/common/timestamp.h"
#include "core/reading/html/bodytext.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;

namespace {

enum class Field { None, Title, Link, Id, Published, Dated, Updated, Creator, Category, Description, Content };

Field fieldOf(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const QStringView prefix = colon < 0 ? QStringView() : name.first(colon);
    const QStringView local = name.sliced(colon + 1);
    if (prefix == u"media" || prefix == u"itunes") // captions of pictures and recordings
        return Field::None;
    if (local == u"title")
        return prefix.isEmpty() || prefix == u"dc" || prefix == u"atom" ? Field::Title : Field::None;
    if (local == u"link")
        return Field::Link;
    if (local == u"guid" || local == u"id")
        return Field::Id;
    if (local == u"pubDate" || local == u"published" || local == u"issued")
        return Field::Published;
    if (local == u"date" || local == u"created")
        return Field::Dated;
    if (local == u"updated" || local == u"modified")
        return Field::Updated;
    if (local == u"creator" || local == u"author")
        return Field::Creator;
    if (local == u"category" || local == u"subject")
        return Field::Category;
    if (local == u"description" || local == u"summary")
        return Field::Description;
    return local == u"encoded" || local == u"content" ? Field::Content : Field::None;
}

void takeLonger(MappedText &kept, MappedText value)
{
    if (value.view().trimmed().size() > kept.size())
        kept = std::move(value);
}

} // namespace

bool FeedItem::isField(QStringView name)
{
    return fieldOf(name) != Field::None;
}

void FeedItem::take(QStringView name, MappedText value, const QString &href, const QString &rel)
{
    const Field field = fieldOf(name);
    const QString text =
        field == Field::Description || field == Field::Content ? QString() : tidied(value.view());
    switch (field) {
    case Field::Title:
        m_title = m_title.isEmpty() ? text : m_title;
        break;
    case Field::Link:
        if (!href.isEmpty() && (m_link.isEmpty() || rel == u"alternate"))
            m_link = href;
        else if (m_link.isEmpty())
            m_link = text;
        break;
    case Field::Id:
        m_id = text;
        break;
    case Field::Published:
    case Field::Dated:
    case Field::Updated:
        (field == Field::Published ? m_published : field == Field::Dated ? m_dated : m_updated) << text;
        break;
    case Field::Creator:
        m_creator = text.isEmpty() ? m_creator : text;
        break;
    case Field::Category:
        if (!text.isEmpty())
            m_categories << text;
        break;
    case Field::Description:
        takeLonger(m_description, std::move(value));
        break;
    case Field::Content:
        takeLonger(m_content, std::move(value));
        break;
    case Field::None:
        break;
    }
}

Draft FeedItem::draft(const FeedChannel &channel, int depth) const
{
    Draft draft;
    draft.meta.title = m_title;
    draft.meta.sourceUrl = m_link.isEmpty() && m_id.startsWith(u"http") ? m_id : m_link;
    draft.meta.author = m_creator;
    draft.meta.tags = m_categories;
    draft.meta.siteName = channel.siteName;
    draft.meta.languageHint = channel.language;
    if (!m_creator.isEmpty())
        draft.bylines << m_creator;
    takePublished(m_published + m_dated + m_updated, draft.meta);
    // Both fields carry the text; the fuller one is the whole of it.
    const MappedText &body =
        m_content.size() * 2 >= m_description.size() && !m_content.isEmpty() ? m_content : m_description;
    readBody(body, depth, draft);
    return draft;
}

} // namespace counterpart::reading
