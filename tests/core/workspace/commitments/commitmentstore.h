// SPDX-License-Identifier: GPL-3.0-or-later
// A store of one readout with two undertakings, for tests that follow commitments up.
#pragma once

#include "core/workspace/commitments/commitments.h"
#include "core/workspace/documents/documents.h"
#include "tests/core/workspace/annotatedstore.h"

namespace counterpart::test {

using namespace Qt::StringLiterals;

inline const QString Analyst = u"Sok Dara"_s;
inline const QString Text =
    u"THE WHITE HOUSE\n\nNovember 12, 2022\n\nReadout of President Biden's Meeting with "
    u"Prime Minister Hun Sen"
    " of Cambodia\n\nPresident Joseph R. Biden, Jr. met today with Prime Minister Hun Sen "
    "of Cambodia. The United"
    " States will provide $25 million for demining by 2025. Cambodia will hold free "
    "elections in 2023. The two"
    " leaders spoke about trade.\n"_s;

/// Each test begins with what was detected.
class CommitmentsServiceTest : public QObject
{
protected:
    workspace::Commitments edits() { return (*m_store)->commitments(); }
    std::vector<domain::CommitmentRow> rows() { return *(*m_store)->commitments().rows(); }
    domain::CommitmentRow row(const QString &words)
    {
        for (const domain::CommitmentRow &row : rows()) {
            if (row.quote.contains(words))
                return row;
        }
        return {};
    }
    domain::NewEvidence passage(const QString &words)
    {
        return {m_document, m_store->range(m_document, words), {}, {}, {}};
    }
    static domain::NewEvidence cited()
    {
        return {{}, {}, u"Reuters, Phnom Penh"_s, u"2023-07-24"_s, u"read on paper"_s};
    }

    void openStore()
    {
        m_store = std::make_unique<AnnotatedStore>();
        m_document = m_store->import(u"readout.txt"_s, Text);
        QVERIFY(row(u"demining"_s).id.isValid());
        QVERIFY(row(u"elections"_s).id.isValid());
    }

    std::unique_ptr<AnnotatedStore> m_store;
    domain::DocumentId m_document;
};

} // namespace counterpart::test
