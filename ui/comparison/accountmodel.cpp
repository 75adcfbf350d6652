// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/accountmodel.h"

#include "core/domain/accounts.h"
#include "ui/comparison/linktexts.h"

#include <algorithm>
#include <ranges>

namespace counterpart::comparison {

using namespace domain;

AccountModel::AccountModel(const ComparisonState &state, Column column, QObject *parent)
    : QAbstractListModel(parent), m_state(state), m_column(column)
{
    connect(&state, &ComparisonState::viewChanged, this, &AccountModel::takeView);
    connect(
        &state, &ComparisonState::decisionsChanged, this,
        [this](const std::set<int> &a, const std::set<int> &b) { tellRows(m_column == Column::A ? a : b); });
    const auto tell = [this](int role) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {role});
    };
    connect(&state, &ComparisonState::choiceChanged, this, [tell] { tell(ChosenRole); });
    connect(&state, &ComparisonState::filterChanged, this, [tell] { tell(FoldedRole); });
    connect(&state, &ComparisonState::subjectsChanged, this, [tell] { tell(DimmedRole); });
    takeView();
}

/// The same text again, decided otherwise, leaves the view where it is scrolled to.
void AccountModel::takeView()
{
    const DocumentView &document = m_state.document(m_column);
    const int rows = int(document.facts.sentences.size());
    if (document.row.id == m_document && document.row.revision == m_revision && rows == m_rows) {
        if (rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
        return;
    }
    beginResetModel();
    m_document = document.row.id;
    m_revision = document.row.revision;
    m_rows = rows;
    m_han = text::hanFormOf(document.row.language, document.text);
    endResetModel();
}

void AccountModel::tellRows(const std::set<int> &rows)
{
    for (const int row : rows) {
        if (row < m_rows)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const DocumentView &document = m_state.document(m_column);
    const Sentence &sentence = document.facts.sentences[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return m_state.passage(m_column, row);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case Qt::ToolTipRole:
        return toolTip(row);
    case ActRole:
        return isActKnown(sentence) ? QVariant(sentence.act.name) : QVariant();
    case StrengthRole:
        return isActKnown(sentence) ? QVariant(sentence.act.strength) : QVariant();
    case StandingRole:
        return int(m_state.standing(m_column, row));
    case ChosenRole:
        return m_state.isChosen(m_column, row);
    case SideRole:
        return domain::voiceOf(document.row);
    case DimmedRole:
        return !m_state.speaksOfSubjects(m_column, row);
    case ConfirmedRole:
        return isConfirmed(row);
    case SilenceConfirmedRole:
        return isSilenceConfirmed(row);
    case JudgementRole:
        return judgementText(row);
    case NotJudgedRole:
        return whyNotJudged(row);
    case FoldedRole:
        return m_state.isFolded(m_column, row);
    default:
        return {};
    }
}

bool AccountModel::isConfirmed(int row) const
{
    const std::vector<int> &links = m_state.linksOf(m_column, row);
    return !links.empty() && std::ranges::all_of(links, [this](int link) {
        return m_state.view().links[size_t(link)].status == LinkStatus::Confirmed;
    });
}

bool AccountModel::isSilenceConfirmed(int row) const
{
    bool any = false;
    for (const Silence &silence : m_state.silences()) {
        const TopicRow &topic = m_state.view().topics[size_t(silence.topic)];
        if (!std::ranges::contains(m_column == Column::A ? topic.a : topic.b, row))
            continue;
        if (silence.status != LinkStatus::Confirmed)
            return false;
        any = true;
    }
    return any;
}

/// In what is not analysed no act is looked for.
bool AccountModel::isActKnown(const Sentence &sentence) const
{
    return !sentence.act.name.isEmpty() || m_state.document(m_column).row.depth == Depth::Full;
}

QString AccountModel::judgementText(int row) const
{
    const JudgementRow *made = m_state.judgement(m_column, row);
    if (!made)
        return {};
    switch (*made->judgement) {
    case Judgement::Significant:
        return tr("✓ only here, significant");
    case Judgement::Minor:
        return tr("✓ only here, minor");
    case Judgement::Elsewhere:
        break;
    }
    const Column other = m_column == Column::A ? Column::B : Column::A;
    return made->elsewhereSentence < 0
               ? tr("said elsewhere")
               : tr("said elsewhere: %1").arg(passageLabel(other, made->elsewhereSentence));
}

QString AccountModel::whyNotJudged(int row) const
{
    switch (m_state.standing(m_column, row)) {
    case Standing::NotJudged:
        return m_state.notJudged(m_column);
    case Standing::Outside:
        return tr("about other things");
    default:
        return {};
    }
}

QString AccountModel::toolTip(int row) const
{
    const QString why = whyNotJudged(row);
    return why.isEmpty()
               ? QString()
               : tr("Not judged: %1. Link passages by hand where the other side says the same (L).").arg(why);
}

QString AccountModel::accessibleText(int row) const
{
    QString standing;
    switch (m_state.standing(m_column, row)) {
    case Standing::NotJudged:
    case Standing::Outside:
        standing = whyNotJudged(row);
        break;
    case Standing::OnlyHere:
        standing = judgementText(row).remove(u'✓').trimmed();
        if (standing.isEmpty())
            standing = tr("only here");
        break;
    case Standing::Same:
        standing = tr("linked, same");
        break;
    case Standing::Partial:
        standing = tr("linked, partial");
        break;
    case Standing::Conflict:
        standing = tr("linked, conflict");
        break;
    }
    if (m_state.isFolded(m_column, row))
        standing = tr("%1, collapsed").arg(standing);
    return tr("Sentence %1, %2: %3").arg(row + 1).arg(standing, m_state.passage(m_column, row));
}

std::vector<AccountModel::Mark> AccountModel::marks(int row) const
{
    std::vector<Mark> marks;
    const text::Range sentence = m_state.document(m_column).facts.sentences[size_t(row)].range;
    for (const int link : m_state.linksOf(m_column, row)) {
        for (const TermPair &term : m_state.view().links[size_t(link)].fact.terms) {
            const text::Range range = m_column == Column::A ? term.a : term.b;
            if (!range.isEmpty() && sentence.contains(range))
                marks.push_back({{range.begin - sentence.begin, range.end - sentence.begin}, term.kind});
        }
    }
    return marks;
}

} // namespace counterpart::comparison
