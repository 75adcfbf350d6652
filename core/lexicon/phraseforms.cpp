// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/phraseforms.h"

#include <QRegularExpression>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

std::optional<QStringList> expandedForms(const QString &form)
{
    constexpr qsizetype Most = 2000;
    static const QRegularExpression group(uR"(\(([^()|]*(?:\|[^()|]*)+)\))"_s);
    QStringList phrases{QString()};
    qsizetype done = 0;
    const auto append = [&phrases](const QStringList &choices) {
        if (phrases.size() * choices.size() > Most)
            return false;
        QStringList longer;
        for (const QString &begun : std::as_const(phrases))
            for (const QString &choice : choices)
                longer.append(begun + choice);
        phrases = longer;
        return true;
    };
    for (const QRegularExpressionMatch &match : group.globalMatch(form)) {
        if (!append({form.sliced(done, match.capturedStart() - done)}) ||
            !append(match.captured(1).split(u'|')))
            return std::nullopt;
        done = match.capturedEnd();
    }
    append({form.sliced(done)});
    return phrases;
}

} // namespace counterpart::lexicon
