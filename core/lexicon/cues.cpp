// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/cues.h"

#include "core/lexicon/entry.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;
using Type = Entry::Field::Type;

namespace {

constexpr int MostReferences = 64; ///< in one pattern; patterns within themselves end there

struct Numbers
{
    QStringList words;
    QHash<QStringView, int> values; ///< into the words
};

class Cues
{
public:
    Cues()
    {
        const QDir folder(u":/counterpart/lexicon/cues"_s);
        for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue; // resources are there
            const QByteArray toml = file.readAll();
            if (name != u"reading.toml")
                bytes += toml;
            read(parseEntries(toml, name, problems));
        }
        for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern)
            *pattern = expanded(*pattern, pattern.key().section(u'.', 0, 0));
    }

    QByteArray bytes;
    Problems problems;
    QHash<QString, CueWords> words;
    QHash<QString, QString> patterns;
    QHash<QString, QHash<QString, QString>> meanings;
    QHash<QString, Numbers> numbers;

private:
    void read(const Entry &file)
    {
        for (auto section = file.fields.cbegin(); section != file.fields.cend(); ++section) {
            if (section->type != Type::Entries)
                continue; // the version
            for (const Entry &entry : section->entries)
                for (auto field = entry.fields.cbegin(); field != entry.fields.cend(); ++field)
                    take(section.key() + u'.' + field.key(), *field);
        }
    }

    void take(const QString &name, const Entry::Field &field)
    {
        if (field.type == Type::Text) {
            words.insert(name, CueWords(field.text.simplified().split(u' ', Qt::SkipEmptyParts)));
            patterns.insert(name, field.text);
        } else if (field.type == Type::Texts) {
            words.insert(name, CueWords(field.texts));
            patterns.insert(name, field.texts.join(QString()));
        } else if (field.type == Type::Entries && !field.entries.empty()) {
            takeTable(name, field.entries.front());
        }
    }

    void takeTable(const QString &name, const Entry &table)
    {
        for (auto field = table.fields.cbegin(); field != table.fields.cend(); ++field) {
            if (field->type == Type::Integer)
                numbers[name].words.append(field.key());
            else
                meanings[name].insert(field.key(), table.text(field.key(), problems));
        }
        if (const auto counted = numbers.find(name); counted != numbers.end())
            for (const QString &word : std::as_const(counted->words))
                counted->values.insert(word, table.integer(word, problems));
    }

    [[nodiscard]] QString expanded(QString pattern, const QString &section) const
    {
        static const QRegularExpression reference(u"\\{([a-z_]{2,})\\}"_s);
        qsizetype from = 0;
        for (int steps = 0; steps < MostReferences; ++steps) {
            const QRegularExpressionMatch match = reference.match(pattern, from);
            if (!match.hasMatch())
                break;
            const QString name = section + u'.' + match.captured(1);
            from = match.capturedStart();
            if (!patterns.contains(name)) {
                from = match.capturedEnd(); // the rule itself fills it in
                continue;
            }
            const QStringList alternatives = words.value(name).list();
            pattern.replace(match.capturedStart(), match.capturedLength(),
                            alternatives.size() > 1 ? alternatives.join(u'|') : patterns.value(name));
        }
        return pattern;
    }
};

const Cues &cues()
{
    static const Cues shared;
    return shared;
}

template <typename Value>
const Value &named(const QHash<QString, Value> &table, QStringView name)
{
    static const Value none;
    const auto at = table.constFind(name.toString());
    Q_ASSERT_X(at != table.cend(), "cues", qPrintable(name.toString()));
    return at == table.cend() ? none : *at;
}

} // namespace

CueWords::CueWords(QStringList words) : m_list(std::move(words))
{
    for (const QString &word : std::as_const(m_list))
        m_set.insert(word);
}

bool CueWords::containsAnyCase(QStringView word) const
{
    return std::ranges::any_of(
        m_list, [word](const QString &each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

bool CueWords::standIn(QStringView text) const
{
    return std::ranges::any_of(m_list, [text](const QString &each) { return text.contains(each); });
}

bool CueWords::begin(QStringView text) const
{
    return std::ranges::any_of(m_list, [text](const QString &each) { return text.startsWith(each); });
}

bool CueWords::end(QStringView text) const
{
    return std::ranges::any_of(m_list, [text](const QString &each) { return text.endsWith(each); });
}

const CueWords &cueWords(QStringView name)
{
    return named(cues().words, name);
}

QString cuePattern(QStringView name)
{
    return named(cues().patterns, name);
}

const QHash<QString, QString> &cueMeanings(QStringView name)
{
    return named(cues().meanings, name);
}

const QHash<QStringView, int> &cueNumbers(QStringView name)
{
    return named(cues().numbers, name).values;
}

QStringList cueNames()
{
    QStringList names = cues().words.keys() + cues().meanings.keys() + cues().numbers.keys();
    names.sort();
    return names;
}

QStringList cueFaults()
{
    return cues().problems.errors;
}

QByteArray cueBytes()
{
    return cues().bytes;
}

} // namespace counterpart::lexicon
