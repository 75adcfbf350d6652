// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/outlinemodel.h"

#include <algorithm>

namespace counterpart::reader {

void OutlineModel::setView(const domain::DocumentView &view)
{
    beginResetModel();
    m_sentences.clear();
    m_sentences.reserve(view.facts.sentences.size());
    for (const domain::Sentence &sentence : view.facts.sentences)
        m_sentences.push_back({sentence.range, sentence.range.in(view.text).toString().simplified(),
                               sentence.act.name, sentence.act.strength});
    m_topics = view.facts.topics;
    fill();
    endResetModel();
}

void OutlineModel::setByTopic(bool byTopic)
{
    if (m_byTopic == byTopic)
        return;
    beginResetModel();
    m_byTopic = byTopic;
    fill();
    endResetModel();
}

void OutlineModel::fill()
{
    if (!m_byTopic) {
        m_rows = m_sentences;
        return;
    }
    m_rows.clear();
    std::vector<const domain::TopicFact *> topics;
    for (const domain::TopicFact &topic : m_topics) {
        if (!topic.generic && !topic.sentences.empty())
            topics.push_back(&topic);
    }
    std::ranges::stable_sort(topics, {}, [](const auto *topic) { return topic->sentences.front(); });
    for (const domain::TopicFact *topic : topics) {
        const size_t head = m_rows.size();
        m_rows.push_back({{}, topic->name, {}, 0, true});
        for (const int sentence : topic->sentences) {
            if (sentence >= 0 && static_cast<size_t>(sentence) < m_sentences.size())
                m_rows.push_back(m_sentences[static_cast<size_t>(sentence)]);
        }
        if (m_rows.size() > head + 1)
            m_rows[head].range = m_rows[head + 1].range;
    }
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.act.isEmpty() ? row.text : row.act + QStringLiteral(": ") + row.text;
    case BeginRole:
        return row.range.begin;
    case EndRole:
        return row.range.end;
    case ActRole:
        return row.act;
    case StrengthRole:
        return row.strength;
    case IsHeadRole:
        return row.isHead;
    default:
        return {};
    }
}

} // namespace counterpart::reader
