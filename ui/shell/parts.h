// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

class QBoxLayout;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::annotations {
class AnnotationDesk;
}
namespace counterpart::entities {
class EntityDesk;
}
namespace counterpart::workspace {
enum class Named;
}

namespace counterpart::shell {

class EditDesk;
class ImportRestDesk;
class LastPlaceDesk;
class OpeningDesk;
class StartPage;
class Views;
class WalkDesk;
class WindowLayout;

/// The parts of the window, one a subject, made in the order in which their commands stand in the menus; and
/// the few things that one has to tell another. GUI thread.
class Parts : public QObject
{
    Q_OBJECT

public:
    /// What parts of the window itself work on; all outlive the parts.
    struct Frame
    {
        const Views &views;
        WindowLayout &layout;
        workbench::CommandPalette &palette;
        StartPage &start;
        widgets::Theme &theme;
        QMenu &go;          ///< through the places where one was
        QMenu &review;      ///< what is decided about a comparison
        QBoxLayout &centre; ///< of the window, in which the strip of the filter goes
    };
    Parts(const workbench::Desk &desk, const Frame &frame);
    ~Parts() override;

    [[nodiscard]] OpeningDesk &opening() const { return *m_opening; }
    [[nodiscard]] ImportRestDesk &importRest() const { return *m_importRest; }
    [[nodiscard]] LastPlaceDesk &last() const { return *m_last; }
    [[nodiscard]] WalkDesk &walk() const { return *m_walk; }
    void storeOpened();
    void storeClosing();
    void storeClosed();
    void updateActions();
    [[nodiscard]] std::vector<workbench::CommandPalette::Place> places() const;
    /// No part hears of anything any more.
    void clear() { m_parts.clear(); }

Q_SIGNALS:
    /// How many documents an older program or lexicon analysed.
    void outdatedCounted(int documents);

private:
    void addWindow(const Frame &frame);
    void addSubjects(const Frame &frame);
    void addDocuments();
    void addReview();
    void addAnnotations();
    void offerPassages();
    void openNamed(workspace::Named named, qint64 id);
    template <typename Part, typename... Arguments>
    Part &add(Arguments &&...arguments);

    workbench::Desk m_desk;
    const Views &m_views;
    QMenu *m_review;
    std::vector<std::unique_ptr<workbench::DeskPart>> m_parts;
    annotations::AnnotationDesk *m_annotations = nullptr;
    entities::EntityDesk *m_entities = nullptr;
    ImportRestDesk *m_importRest = nullptr;
    OpeningDesk *m_opening = nullptr;
    WalkDesk *m_walk = nullptr;
    LastPlaceDesk *m_last = nullptr;
    EditDesk *m_edit = nullptr;
};

} // namespace counterpart::shell
