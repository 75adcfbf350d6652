// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fuzzy.h"

#include <algorithm>
#include <vector>

namespace counterpart::text {

namespace {

constexpr qsizetype Longest = 120;
constexpr int None = -1'000'000;

int bonusAt(const QString &text, qsizetype at)
{
    if (at == 0)
        return 12;
    return text.at(at - 1).isLetterOrNumber() ? 0 : 8;
}

bool holdsInOrder(const QString &text, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        if (at < typed.size() && c == typed.at(at))
            ++at;
    }
    return at == typed.size();
}

} // namespace

QString fuzzyLetters(QStringView text)
{
    QString result;
    const QString decomposed =
        text.first(std::min(text.size(), Longest)).toString().normalized(QString::NormalizationForm_D);
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c.toLower());
    }
    return result;
}

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    if (typed.isEmpty())
        return 0;
    if (!holdsInOrder(text, typed))
        return std::nullopt;
    const auto width = static_cast<size_t>(text.size());
    // best[j]: the best score of the letters so far with the last of them at j.
    std::vector<int> best(width, None);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        std::vector<int> next(width, None);
        int before = i == 0 ? 0 : None; // best score ending anywhere before j
        for (size_t j = 0; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (text.at(at) == typed.at(i)) {
                const int run = i > 0 && j > 0 && best[j - 1] > None ? best[j - 1] + 11 : None;
                const int jump = before > None ? before + bonusAt(text, at) : None;
                next[j] = std::max(run, jump) > None ? std::max(run, jump) + 4 : None;
            }
            if (i > 0)
                before = std::max(before, best[j]);
        }
        best = std::move(next);
    }
    const int top = *std::max_element(best.begin(), best.end());
    if (top <= None)
        return std::nullopt;
    return top - static_cast<int>(text.size() / 8);
}

} // namespace counterpart::text
