// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importmodel.h"
#include "core/workspace/importing/imports.h"

#include <QFileInfo>

namespace counterpart::models {

using namespace Qt::StringLiterals;
using workspace::ImportOutcome;

namespace {

/// "holds no text: see that it is the right file".
QString reasonOf(const ImportOutcome &file)
{
    QStringList reasons;
    if (file.what == ImportOutcome::What::Refused)
        reasons << (file.error.remedy.isEmpty() ? file.error.what
                                                : file.error.what + u": "_s + file.error.remedy);
    if (file.merged > 0)
        reasons << ImportModel::tr("same text as a document in the store; added as another source of it");
    if (file.what == ImportOutcome::What::Skipped && file.warnings.isEmpty())
        reasons << ImportModel::tr("already in the store, byte for byte");
    if (file.proposed > 0)
        reasons << ImportModel::tr("%n may be a changed version of a document in the store", nullptr,
                                   file.proposed);
    return (reasons + file.warnings).join(u"; "_s);
}

} // namespace

void ImportModel::setSummary(const workspace::ImportSummary &summary)
{
    beginResetModel();
    m_files = summary.files;
    // What asks for a look comes first.
    std::ranges::stable_sort(m_files, [](const ImportOutcome &a, const ImportOutcome &b) {
        const auto rank = [](const ImportOutcome &file) {
            return file.what == ImportOutcome::What::Refused   ? 0
                   : file.what == ImportOutcome::What::Skipped ? 2
                                                               : 1;
        };
        return rank(a) < rank(b);
    });
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_files.size())
        return {};
    const ImportOutcome &file = m_files[size_t(index.row())];
    switch (role) {
    case PathRole:
        return file.path;
    case DocumentRole:
        return file.documents.empty() ? QVariant() : QVariant(file.documents.front().value);
    case WhatRole:
        return int(file.what);
    case Qt::ToolTipRole:
        return index.column() == File ? file.path : data(index, Qt::DisplayRole);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Outcome:
        return outcomeName(file.what);
    case File:
        return QFileInfo(file.path).fileName();
    case Documents:
        return file.imported + file.revised + file.merged + file.restored;
    case Reason:
        return reasonOf(file);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("Result");
    case File:
        return tr("File");
    case Documents:
        return tr("Documents");
    case Reason:
        return tr("Remarks");
    default:
        return {};
    }
}

QString ImportModel::outcomeName(ImportOutcome::What what)
{
    switch (what) {
    case ImportOutcome::What::Imported:
        return tr("imported");
    case ImportOutcome::What::Revised:
        return tr("revised");
    case ImportOutcome::What::Merged:
        return tr("merged");
    case ImportOutcome::What::Restored:
        return tr("restored");
    case ImportOutcome::What::Skipped:
        return tr("skipped");
    case ImportOutcome::What::Refused:
        break;
    }
    return tr("refused");
}

} // namespace counterpart::models
