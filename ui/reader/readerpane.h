// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/passage.h"
#include "ui/reader/readingplaces.h"
#include "ui/workbench/annotatedtext.h"

#include <QWidget>

class QListView;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

class AnnotationLayer;
class DocumentHeader;
class FindBar;
class OriginalPane;
class OutlineModel;
class ReadoutText;

/// Reads one document: head, outline of sentences or topics, text, on demand the original beside it, find
/// bar. GUI thread.
class ReaderPane : public QWidget, public workbench::AnnotatedText
{
    Q_OBJECT

public:
    explicit ReaderPane(const widgets::Theme &theme, QWidget *parent = nullptr);
    void setView(const domain::DocumentView &view);
    /// The document that is shown, known better or decided otherwise: it stays where it is scrolled to.
    void refresh(const domain::DocumentView &view);
    void clear();
    [[nodiscard]] domain::DocumentId document() const override { return m_document; }
    void showPassage(text::Range range) override;
    void openFindBar();
    void findNext(bool backwards);
    void setOutlineVisible(bool visible);
    void setOriginalVisible(bool visible);
    [[nodiscard]] OriginalPane *original() const { return m_original; }
    /// Where reading stopped in the documents that were read.
    [[nodiscard]] ReadingPlaces places();
    void setPlaces(const ReadingPlaces &places) { m_places = places; }
    /// How the columns are parted, for the preferences.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// What is selected in the text, by mouse or keyboard; invalid where nothing is.
    [[nodiscard]] models::Passage selectedPassage() const override;
    /// The same, or else the passage that was gone to: a sentence of the outline, a result of a search.
    [[nodiscard]] models::Passage chosenPassage() const override;
    /// Shows the annotations of \p book, which outlives the pane.
    void setAnnotations(const models::AnnotationBook &book);
    [[nodiscard]] AnnotationLayer *annotations() const { return m_annotations; }
    [[nodiscard]] ReadoutText *text() const { return m_text; }

    void chooseAnnotation(domain::AnnotationId id) override;
    [[nodiscard]] const models::AnnotationSpan *nextAnnotation(bool backwards) const override;
    void leavePassage() override;
    void endSelection() override;

Q_SIGNALS:
    void meetingRequested(counterpart::domain::MeetingId meeting);
    /// Another passage is selected or chosen, or none: selectedPassage(), chosenPassage().
    void selectionChanged();
    void annotationActivated(counterpart::domain::AnnotationId id);
    void annotationStepAsked(bool backwards);
    void mentionActivated(counterpart::domain::EntityId entity);
    /// The original is to be shown beside its text, and is not there yet.
    void originalNeeded(counterpart::domain::DocumentId document);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpSplitter(const widgets::Theme &theme);
    void fitText();
    QWidget *newOutline(const widgets::Theme &theme);
    QToolButton *newOutlineButton(const QString &text, const QString &tip, bool byTopic);
    void rememberPosition();
    void askForOriginal();

    const widgets::Theme &m_theme;
    domain::DocumentId m_document;
    QString m_key; ///< of the document, among the places
    ReadingPlaces m_places;
    DocumentHeader *m_header;
    OutlineModel *m_outline;
    QListView *m_outlineList = nullptr;
    QWidget *m_outlinePanel = nullptr;
    ReadoutText *m_text;
    AnnotationLayer *m_annotations;
    OriginalPane *m_original;
    QSplitter *m_splitter = nullptr;
    bool m_isOutlineWanted = true; ///< it is shown where there is room
    FindBar *m_find;
    QStackedLayout *m_stack;
};

} // namespace counterpart::reader
