// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

#include <QStringList>

namespace counterpart::reading {

/// What a feed tells about itself, for all of its items.
struct FeedChannel
{
    QString siteName;
    QString language;
};

/// One item or entry while it is read.
class FeedItem
{
public:
    /// Takes the element \p name ("dc:date", "title") with what is in it, one level of escaping resolved.
    /// \p href and \p rel are its attributes. What is no field of ours is passed over.
    void take(QStringView name, text::MappedText value, const QString &href = {}, const QString &rel = {});
    /// True for elements that take() does something with.
    [[nodiscard]] static bool isField(QStringView name);
    [[nodiscard]] bool hasText() const { return !m_description.isEmpty() || !m_content.isEmpty(); }
    [[nodiscard]] bool hasTitle() const { return !m_title.isEmpty(); }

    /// Markup nested beyond \p depth is passed over.
    [[nodiscard]] Draft draft(const FeedChannel &channel, int depth) const;

private:
    QString m_title;
    QString m_link;
    QString m_id;
    QString m_creator;
    QStringList m_categories;
    /// Of publication, of the text, of its last change.
    QStringList m_published;
    QStringList m_dated;
    QStringList m_updated;
    text::MappedText m_description;
    text::MappedText m_content;
};

} // namespace counterpart::reading
