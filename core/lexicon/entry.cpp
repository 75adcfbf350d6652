// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/entry.h"

#include "core/lexicon/phraseforms.h"

#include <QByteArray>

#include <algorithm>

#include <toml++/toml.hpp>

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNesting = 8;
constexpr qsizetype LargestFile = 16 * 1024 * 1024;

int lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

class Converter
{
public:
    Converter(QString file, Problems &problems) : m_file(std::move(file)), m_problems(problems) {}

    Entry entry(const toml::table &table, const QString &kind, int depth) const
    {
        Entry out;
        out.file = m_file;
        out.kind = kind;
        out.line = lineOf(table);
        out.fields.reserve(qsizetype(table.size()));
        for (const auto &[key, node] : table) {
            const QString name = fromUtf8(key.str());
            out.fields.insert(name, field(node, name, depth));
        }
        return out;
    }

private:
    Entry::Field field(const toml::node &node, const QString &key, int depth) const
    {
        using Type = Entry::Field::Type;
        Entry::Field out;
        out.line = lineOf(node);
        if (depth > DeepestNesting) {
            refuse(node, key, u"is nested too deeply"_s);
        } else if (const auto *text = node.as_string()) {
            out.text = fromUtf8(text->get());
        } else if (const auto *flag = node.as_boolean()) {
            out.type = Type::Flag;
            out.flag = flag->get();
        } else if (const auto *integer = node.as_integer()) {
            out.type = Type::Integer;
            out.integer = integer->get();
            out.number = double(out.integer);
        } else if (const auto *number = node.as_floating_point()) {
            out.type = Type::Number;
            out.number = number->get();
        } else if (const auto *table = node.as_table()) {
            out.type = Type::Entries;
            out.entries.push_back(entry(*table, key, depth + 1));
        } else if (const auto *array = node.as_array()) {
            list(*array, key, depth, out);
        } else if (const auto *date = node.as_date()) {
            out.text = u"%1-%2-%3"_s.arg(date->get().year, 4, 10, QChar(u'0'))
                           .arg(int(date->get().month), 2, 10, QChar(u'0'))
                           .arg(int(date->get().day), 2, 10, QChar(u'0'));
        } else {
            refuse(node, key, u"is a kind of value that lexicons do not use"_s);
        }
        return out;
    }

    void list(const toml::array &array, const QString &key, int depth, Entry::Field &out) const
    {
        out.type = Entry::Field::Type::Texts;
        if (!array.empty() && array.get(0)->is_table())
            out.type = Entry::Field::Type::Entries;
        else if (!array.empty() && array.get(0)->is_array())
            out.type = Entry::Field::Type::Lists;
        for (const toml::node &node : array) {
            const auto *text = node.as_string();
            const auto *table = node.as_table();
            if (out.type == Entry::Field::Type::Texts && text)
                out.texts.append(fromUtf8(text->get()));
            else if (out.type == Entry::Field::Type::Entries && table)
                out.entries.push_back(entry(*table, key, depth + 1));
            else if (out.type == Entry::Field::Type::Lists && node.is_array())
                out.lists.append(textsOf(*node.as_array(), key));
            else
                refuse(node, key, u"must hold texts only, lists of texts only, or tables only"_s);
        }
    }

    QStringList textsOf(const toml::array &array, const QString &key) const
    {
        QStringList out;
        for (const toml::node &node : array) {
            if (const auto *text = node.as_string())
                out.append(fromUtf8(text->get()));
            else
                refuse(node, key, u"must hold texts only"_s);
        }
        return out;
    }

    void refuse(const toml::node &node, const QString &key, const QString &what) const
    {
        m_problems.errors.append(u"%1:%2: %3: %4"_s.arg(m_file).arg(lineOf(node)).arg(key, what));
    }

    QString m_file;
    Problems &m_problems;
};

using Type = Entry::Field::Type;

/// The field of that type, or null; a field of another type is told.
const Entry::Field *typed(const Entry &entry, const QString &key, std::initializer_list<Type> types,
                          const QString &what, Problems &problems)
{
    const auto at = entry.fields.constFind(key);
    if (at == entry.fields.cend())
        return nullptr;
    if (std::ranges::find(types, at->type) != types.end())
        return &*at;
    problems.errors.append(entry.place(key) + u": must be "_s + what);
    return nullptr;
}

} // namespace

QString Entry::place(const QString &key) const
{
    const auto at = fields.constFind(key);
    const int where = at == fields.cend() ? line : at->line;
    return u"%1:%2: %3.%4"_s.arg(file).arg(where).arg(kind, key);
}

QString Entry::text(const QString &key, Problems &problems, const QString &otherwise) const
{
    const Field *field = typed(*this, key, {Type::Text}, u"a text"_s, problems);
    return field ? field->text : otherwise;
}

QString Entry::needed(const QString &key, Problems &problems) const
{
    const QString value = text(key, problems).trimmed();
    if (value.isEmpty() && (!has(key) || fields.value(key).type == Type::Text))
        problems.errors.append(place(key) + u": must not be missing or empty"_s);
    return value;
}

QStringList Entry::texts(const QString &key, Problems &problems) const
{
    const Field *field = typed(*this, key, {Type::Text, Type::Texts}, u"a list of texts"_s, problems);
    if (!field)
        return {};
    return field->type == Type::Text ? QStringList(field->text) : field->texts;
}

QStringList Entry::phrases(const QString &key, Problems &problems) const
{
    QStringList out;
    for (const QString &form : texts(key, problems)) {
        const std::optional<QStringList> expanded = expandedForms(form);
        if (expanded)
            out += *expanded;
        else
            problems.errors.append(u"%1: \"%2\" stands for too many phrases"_s.arg(place(key), form));
    }
    return out;
}

QList<QStringList> Entry::lists(const QString &key, Problems &problems) const
{
    const Field *field = typed(*this, key, {Type::Texts, Type::Lists}, u"a list of lists"_s, problems);
    if (!field || field->type == Type::Lists)
        return field ? field->lists : QList<QStringList>();
    QList<QStringList> out;
    for (const QString &text : field->texts)
        out.append(text.split(u' ', Qt::SkipEmptyParts));
    return out;
}

bool Entry::flag(const QString &key, Problems &problems, bool otherwise) const
{
    const Field *field = typed(*this, key, {Type::Flag}, u"true or false"_s, problems);
    return field ? field->flag : otherwise;
}

int Entry::integer(const QString &key, Problems &problems, int otherwise) const
{
    const Field *field = typed(*this, key, {Type::Integer}, u"a whole number"_s, problems);
    return field ? int(std::clamp<qint64>(field->integer, -2'000'000'000, 2'000'000'000)) : otherwise;
}

double Entry::number(const QString &key, Problems &problems, double otherwise) const
{
    const Field *field = typed(*this, key, {Type::Integer, Type::Number}, u"a number"_s, problems);
    return field ? field->number : otherwise;
}

const std::vector<Entry> &Entry::entries(const QString &key, Problems &problems) const
{
    static const std::vector<Entry> none;
    const auto at = fields.constFind(key);
    if (at != fields.cend() && at->type == Type::Texts && at->texts.isEmpty())
        return none;
    const Field *field = typed(*this, key, {Type::Entries}, u"a list of tables"_s, problems);
    return field ? field->entries : none;
}

void Entry::expectOnly(const QStringList &known, Problems &problems) const
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        if (!known.contains(it.key()))
            problems.warnings.append(place(it.key()) + u": is not known here; known are "_s +
                                     known.join(u", "_s));
}

Entry parseEntries(const QByteArray &toml, const QString &file, Problems &problems)
{
    Entry none;
    none.file = file;
    if (toml.size() > LargestFile) {
        problems.errors.append(file + u": is too large for a lexicon"_s);
        return none;
    }
    const std::string_view bytes(toml.constData(), std::size_t(toml.size()));
    try {
        return Converter(file, problems).entry(toml::parse(bytes, std::string_view()), {}, 0);
    } catch (const toml::parse_error &error) {
        problems.errors.append(
            u"%1:%2: %3"_s.arg(file).arg(error.source().begin.line).arg(fromUtf8(error.description())));
    }
    return none;
}

} // namespace counterpart::lexicon
