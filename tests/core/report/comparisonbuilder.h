// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::test {

/// Builds a comparison the way a test reads: sentences a side, then links between them.
class ComparisonBuilder
{
public:
    ComparisonBuilder();
    ComparisonBuilder &title(const QString &title);
    ComparisonBuilder &sentencesA(const QStringList &sentences, const QString &act = {});
    ComparisonBuilder &sentencesB(const QStringList &sentences, const QString &act = {});
    ComparisonBuilder &link(std::vector<int> a, std::vector<int> b, domain::LinkRelation relation);
    /// Marks the first occurrence of the two texts in the last link's sentences.
    ComparisonBuilder &term(domain::TermPair::Kind kind, const QString &a, const QString &b);
    ComparisonBuilder &topic(const QString &name, std::vector<int> a, std::vector<int> b,
                             bool contradicted = false);
    /// Side B is written in \p language and not analysed.
    ComparisonBuilder &notAnalysedB(const QString &language);
    ComparisonBuilder &commitmentB(int sentence, const QString &due);
    [[nodiscard]] domain::ComparisonView view() const { return m_view; }

private:
    domain::ComparisonView m_view;
};

} // namespace counterpart::test
