// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::reader {

class ReaderPane;

/// The reader's ties to the store: the original beside the text and out of it, where reading stopped, and
/// what is shown of a document that was changed.
class ReaderDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    ReaderDesk(const workbench::Desk &desk, ReaderPane &reader);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    void buildMenu();
    void showOriginal(domain::DocumentId document);
    void saveOriginal();
    void writeOriginal(domain::DocumentId document, const QString &path);
    /// Whether what is read is still there, and still so.
    void lookAgain();
    /// The document that is shown stands in one of these rows of the library.
    [[nodiscard]] bool isShownAmong(const QModelIndex &first, const QModelIndex &last) const;

    ReaderPane &m_reader;
};

} // namespace counterpart::reader
