// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/records.h"

#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

bool isRecord(QStringView title, QStringView text)
{
    constexpr qsizetype Head = 3000;
    static const QRegularExpression record(lexicon::cuePattern(u"records.head"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::MultilineOption);
    return record.matchView(title).hasMatch() || record.matchView(text.first(std::min(Head, text.size()))).hasMatch();
}

} // namespace counterpart::analysis
