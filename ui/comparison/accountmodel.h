// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hanform.h"
#include "ui/comparison/comparisonstate.h"

#include <QAbstractListModel>

namespace counterpart::comparison {

/// The sentences of one account as rows. GUI thread only.
class AccountModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ActRole = Qt::UserRole, ///< speech act; may be empty; invalid where none was looked for
        StrengthRole,           ///< 0 to domain::StrongestAct; likewise
        StandingRole,           ///< Standing as int
        ChosenRole,             ///< belongs to the chosen link, or is the chosen sentence
        SideRole,               ///< code of the side whose voice it is
        ConfirmedRole,          ///< a person has confirmed all its links
        DimmedRole,             ///< speaks of nothing that the filter asks for
        SilenceConfirmedRole,   ///< a person has confirmed that the other side says nothing of its topics
        JudgementRole,          ///< what a person made of it, where it stands alone: words; empty for nothing
        FoldedRole,             ///< does not pass the filter
        NotJudgedRole,          ///< why nothing is said of whether the other side has it; empty where it is
    };

    /// \p state outlives the model.
    AccountModel(const ComparisonState &state, Column column, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Places in the passage that are marked, of the links that are not rejected.
    struct Mark
    {
        text::Range range; ///< in the passage
        domain::TermPair::Kind kind;
    };
    [[nodiscard]] std::vector<Mark> marks(int row) const;
    /// Words that the other side has not, or has otherwise, where passages are compared word by word.
    [[nodiscard]] const std::vector<MarkedWords> &words(int row) const
    {
        return m_state.words().of(m_column, row);
    }
    [[nodiscard]] Column column() const { return m_column; }
    /// How Han characters of the account are drawn.
    [[nodiscard]] text::HanForm han() const { return m_han; }

private:
    void takeView();
    void tellRows(const std::set<int> &rows);
    [[nodiscard]] bool isConfirmed(int row) const;
    [[nodiscard]] bool isSilenceConfirmed(int row) const;
    [[nodiscard]] QString accessibleText(int row) const;
    [[nodiscard]] QString judgementText(int row) const;
    [[nodiscard]] QString whyNotJudged(int row) const;
    [[nodiscard]] QString toolTip(int row) const;
    [[nodiscard]] bool isActKnown(const domain::Sentence &sentence) const;

    const ComparisonState &m_state;
    Column m_column;
    domain::DocumentId m_document; ///< whose sentences the rows are
    int m_revision = 0;
    int m_rows = 0;
    text::HanForm m_han = text::HanForm::None;
};

} // namespace counterpart::comparison
