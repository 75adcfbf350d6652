// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"

namespace counterpart::workspace {

/// What was copied in another program.
struct PastedText
{
    QByteArray bytes; ///< UTF-8
    bool isHtml = false;
};

/// What can be told of it; what is empty has to be asked for.
struct PastedFacts
{
    QString title;
    QString side;
    QString published; ///< PartialDate::toString()
    QString text;      ///< as it will be kept
};

/// Makes documents of what was copied. In the thread of the workspace.
class Pasting : public Service
{
public:
    using Service::Service;

    /// Reads without keeping anything; an error says why it cannot be a document.
    [[nodiscard]] base::Result<PastedFacts> look(const PastedText &pasted) const;
    using Answers = QList<std::pair<DocumentField, QString>>;
    /// Keeps it; \p answers are decisions of \p author. Change::made is the document, which was there before
    /// when the store has the same text already: then the clipboard becomes another source of it. Where it
    /// was in the trash it is restored, and Change::changes has Subject::Trash.
    [[nodiscard]] base::Result<Change> keep(const PastedText &pasted, const Answers &answers,
                                            const QString &author) const;
};

} // namespace counterpart::workspace
