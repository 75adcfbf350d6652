// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/names.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

using namespace Qt::StringLiterals;

void Names::readOrder(const Entry &entry, Problems &problems)
{
    static const QHash<QString, Order> orders{{u"family-first"_s, Order::FamilyFirst},
                                              {u"family-first-at-home"_s, Order::FamilyFirstAtHome},
                                              {u"family-last-in-english"_s, Order::FamilyLastInEnglish},
                                              {u"family-last"_s, Order::FamilyLast},
                                              {u"patronymic"_s, Order::Patronymic},
                                              {u"single-or-patronymic"_s, Order::SingleOrPatronymic}};
    entry.expectOnly({u"language"_s, u"country"_s, u"order"_s, u"family"_s, u"given"_s}, problems);
    const QString country = entry.text(u"country"_s, problems);
    const Order order = orders.value(entry.needed(u"order"_s, problems));
    if (order == Order::Unknown)
        problems.errors.append(entry.place(u"order"_s) +
                               u": is not one of the orders that names.toml lists"_s);
    if (!m_orders.contains(country))
        m_orders.insert(country, order);
    for (const QString &name : entry.texts(u"family"_s, problems))
        m_family[fold(name)].append(country);
    for (const QString &name : entry.texts(u"given"_s, problems))
        m_given.insert(fold(name));
}

void Names::read(const Entry &file, Problems &problems)
{
    for (const Entry &entry : file.entries(u"order"_s, problems))
        readOrder(entry, problems);
    for (const Entry &entry : file.entries(u"given"_s, problems))
        for (const QString &name : entry.texts(u"names"_s, problems))
            m_given.insert(fold(name));
    for (const Entry &entry : file.entries(u"nickname"_s, problems)) {
        entry.expectOnly({u"name"_s, u"forms"_s}, problems);
        const QString name = fold(entry.needed(u"name"_s, problems));
        for (const QString &form : entry.texts(u"forms"_s, problems))
            m_nicknames[fold(form)].append(name);
    }
    for (const Entry &entry : file.entries(u"particles"_s, problems)) {
        m_particles += entry.texts(u"family"_s, problems);
        m_suffixes += entry.texts(u"suffixes"_s, problems);
    }
    for (const Entry &entry : file.entries(u"not_a_name"_s, problems))
        for (const QString &word : entry.texts(u"words"_s, problems))
            m_noNames.insert(fold(word));
}

} // namespace counterpart::lexicon
