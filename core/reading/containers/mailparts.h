// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/formatreader.h"

#include <KMime/Message>

#include <memory>
#include <vector>

namespace counterpart::reading {

/// The head of a message, as far as telling its kind needs it.
struct MailHead
{
    QByteArrayView bytes; ///< without the blank line behind it; empty for what is no message
    qsizetype lines = 0;
    /// The value of the first field \p name, unfolded, not decoded; empty if there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    /// Longer than any that a mail ever had.
    [[nodiscard]] bool isEndless() const;
};

/// The head at the start of \p bytes, which is empty unless all of it are fields.
[[nodiscard]] MailHead mailHead(QByteArrayView bytes);

/// A leaf of a message.
struct MailPart
{
    KMime::Content *content = nullptr;
    QByteArray type; ///< "text/html", lower case
    QString name;    ///< as its sender named it; may be empty
    bool attached = false;
    bool isAlternative = false; ///< it lies among parts that say the same
};

/// The parsed message; an error if its head, its parts or their nesting are made to have no end.
[[nodiscard]] base::Result<std::unique_ptr<KMime::Message>> parseMail(const Input &input);
/// All leaves in order, and messages within the message as leaves of the type message/rfc822.
[[nodiscard]] std::vector<MailPart> mailParts(KMime::Content &message);
/// A part's text by the encoding that it tells, or that is told by its bytes. nullopt for what is no text.
[[nodiscard]] std::optional<Decoded> mailText(const MailPart &part);
/// Takes the places of a part's text, which mean nothing in the file, out of \p blocks.
void unplace(std::vector<DraftBlock> &blocks);
/// A field's value, decoded; empty if there is none.
[[nodiscard]] QString mailField(const KMime::Content &content, QByteArrayView name);

} // namespace counterpart::reading
