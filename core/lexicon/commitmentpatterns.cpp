// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/commitmentpatterns.h"

#include "core/lexicon/patternbeginnings.h"
#include "core/lexicon/speechacts.h"

#include <algorithm>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;
using domain::CommitmentKind;

namespace {

constexpr int DeepestTerm = 8; ///< terms within terms

const QStringList &ruleKeys()
{
    static const QStringList keys{
        u"rule"_s,       u"kind"_s,         u"kind_both"_s,    u"kind_again"_s,  u"strength"_s,
        u"confidence"_s, u"find"_s,         u"delay"_s,        u"unless_in"_s,   u"unless_before"_s,
        u"unless_hit"_s, u"unless_after"_s, u"needs_before"_s, u"needs_after"_s, u"participants_only"_s,
        u"named_only"_s};
    return keys;
}

std::optional<CommitmentKind> kindOf(const Entry &entry, const QString &key, Problems &problems)
{
    const QString word = entry.text(key, problems);
    if (word.isEmpty())
        return std::nullopt;
    const auto kind = domain::fromName<CommitmentKind>(word);
    if (!kind)
        problems.errors.append(entry.place(key) +
                               u": must be agreed, pledged, announced, reaffirmed or requested"_s);
    return kind;
}

} // namespace

QString CommitmentPatterns::expand(QString pattern) const
{
    static const QRegularExpression term(u"\\{([a-z_]+)\\}"_s);
    for (int depth = 0; depth < DeepestTerm; ++depth) {
        QString out;
        qsizetype done = 0;
        for (auto it = term.globalMatch(pattern); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            out += QStringView(pattern).sliced(done, match.capturedStart() - done);
            out += m_terms.value(match.captured(1));
            done = match.capturedEnd();
        }
        if (done == 0)
            break;
        pattern = out + pattern.sliced(done);
    }
    return pattern;
}

QRegularExpression CommitmentPatterns::expression(const QString &pattern, bool anyCase) const
{
    return QRegularExpression(expand(pattern), anyCase ? QRegularExpression::CaseInsensitiveOption
                                                       : QRegularExpression::NoPatternOption);
}

CommitmentRule::Patterns CommitmentPatterns::expressions(const Entry &entry, const QString &key,
                                                         Problems &problems) const
{
    CommitmentRule::Patterns out;
    for (const QString &pattern : entry.texts(key, problems))
        out.push_back(expression(pattern));
    return out;
}

void CommitmentPatterns::readRule(const Entry &entry, Problems &problems)
{
    entry.expectOnly(ruleKeys(), problems);
    CommitmentRule rule;
    rule.name = entry.needed(u"rule"_s, problems);
    rule.kind = kindOf(entry, u"kind"_s, problems).value_or(rule.kind);
    rule.kindBoth = kindOf(entry, u"kind_both"_s, problems);
    rule.kindAgain = kindOf(entry, u"kind_again"_s, problems);
    rule.strength = strengthOf(entry, rule.strength, problems);
    rule.confidence = entry.number(u"confidence"_s, problems, rule.confidence);
    rule.delay = entry.integer(u"delay"_s, problems);
    rule.participantsOnly = entry.flag(u"participants_only"_s, problems);
    rule.namedOnly = entry.flag(u"named_only"_s, problems);
    rule.find = expression(entry.needed(u"find"_s, problems));
    rule.unlessIn = expressions(entry, u"unless_in"_s, problems);
    rule.unlessBefore = expressions(entry, u"unless_before"_s, problems);
    rule.unlessHit = expressions(entry, u"unless_hit"_s, problems);
    rule.unlessAfter = expressions(entry, u"unless_after"_s, problems);
    if (entry.has(u"needs_before"_s))
        rule.needsBefore = expression(entry.text(u"needs_before"_s, problems));
    if (entry.has(u"needs_after"_s))
        rule.needsAfter = expression(entry.text(u"needs_after"_s, problems));
    const auto known = std::ranges::find(m_rules, rule.name, &CommitmentRule::name);
    if (known != m_rules.end())
        *known = std::move(rule);
    else
        m_rules.push_back(std::move(rule));
}

CommitmentAction CommitmentPatterns::action(const Entry &entry, Problems &problems) const
{
    entry.expectOnly({u"rules"_s, u"find"_s, u"say"_s, u"form"_s}, problems);
    CommitmentAction action;
    action.rules = entry.texts(u"rules"_s, problems);
    action.find = expression(entry.needed(u"find"_s, problems));
    action.say = entry.text(u"say"_s, problems);
    const QString form = entry.text(u"form"_s, problems);
    if (form == u"verb")
        action.form = CommitmentAction::Form::Verb;
    else if (form == u"gerund")
        action.form = CommitmentAction::Form::Gerund;
    else if (!form.isEmpty())
        problems.errors.append(entry.place(u"form"_s) + u": must be verb or gerund"_s);
    return action;
}

void CommitmentPatterns::read(const Entry &file, Problems &problems)
{
    for (const Entry &terms : file.entries(u"commitment_terms"_s, problems))
        for (auto it = terms.fields.cbegin(); it != terms.fields.cend(); ++it)
            m_terms.insert(it.key(), terms.text(it.key(), problems));
    static const QStringList cased{u"split"_s,      u"needs_verb"_s,   u"no_cut_after"_s,
                                   u"verb_first"_s, u"gerund_first"_s, u"both_names"_s};
    for (const Entry &clause : file.entries(u"commitment_clause"_s, problems))
        for (auto it = clause.fields.cbegin(); it != clause.fields.cend(); ++it)
            m_clause.insert(it.key(), expression(clause.text(it.key(), problems), !cased.contains(it.key())));
    for (const Entry &entry : file.entries(u"commitment"_s, problems))
        readRule(entry, problems);
    sortByBeginnings();
    std::vector<CommitmentAction> actions;
    for (const Entry &entry : file.entries(u"commitment_action"_s, problems))
        actions.push_back(action(entry, problems));
    m_actions.insert(m_actions.begin(), actions.begin(), actions.end());
}

void CommitmentPatterns::sortByBeginnings()
{
    m_byBeginning.clear();
    m_byNothing.clear();
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const auto beginnings = beginningsOf(m_rules[i].find.pattern());
        if (!beginnings)
            m_byNothing.push_back(i);
        else
            for (const quint64 key : *beginnings)
                m_byBeginning[key].push_back(i);
    }
}

std::vector<const CommitmentRule *> CommitmentPatterns::rulesFor(QStringView clause) const
{
    std::vector<bool> wanted(m_rules.size());
    for (const std::size_t rule : m_byNothing)
        wanted[rule] = true;
    bool inWord = false;
    for (qsizetype i = 0; i < clause.size(); ++i) {
        // As an expression sees it: a letter of another alphabet is no part of a word.
        const bool isWord = clause[i].unicode() < 0x80 && (clause[i].isLetterOrNumber() || clause[i] == u'_');
        for (qsizetype length = 1; isWord && !inWord && length <= LongestBeginning && i + length <= clause.size(); ++length)
            if (const auto key = beginningKey(clause.sliced(i, length)))
                for (const std::size_t rule : m_byBeginning.value(*key))
                    wanted[rule] = true;
        inWord = isWord;
    }
    std::vector<const CommitmentRule *> rules;
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        if (wanted[i])
            rules.push_back(&m_rules[i]);
    return rules;
}

const QRegularExpression &CommitmentPatterns::clause(const QString &key) const
{
    static const QRegularExpression nothing(u"(?!)"_s);
    const auto at = m_clause.constFind(key);
    return at == m_clause.cend() ? nothing : *at;
}

QStringList CommitmentPatterns::faults() const
{
    QStringList faults;
    const auto check = [&faults](const QString &name, const QRegularExpression &expression) {
        if (!expression.isValid())
            faults.append(name + u": "_s + expression.errorString());
        else if (expression.pattern().contains(QRegularExpression(u"\\{[a-z_]+\\}"_s)))
            faults.append(name + u": names a term that is not there"_s);
    };
    for (auto it = m_clause.cbegin(); it != m_clause.cend(); ++it)
        check(it.key(), it.value());
    for (const CommitmentRule &rule : m_rules) {
        check(rule.name, rule.find);
        for (const auto *list : {&rule.unlessIn, &rule.unlessBefore, &rule.unlessHit, &rule.unlessAfter})
            for (const QRegularExpression &expression : *list)
                check(rule.name, expression);
        for (const auto *one : {&rule.needsBefore, &rule.needsAfter})
            if (*one)
                check(rule.name, **one);
    }
    for (const CommitmentAction &action : m_actions)
        check(u"action "_s + action.rules.join(u' '), action.find);
    return faults;
}

} // namespace counterpart::lexicon
