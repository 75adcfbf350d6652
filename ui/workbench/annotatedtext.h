// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/annotationbook.h"
#include "ui/models/passage.h"

namespace counterpart::workbench {

/// The text in which annotations are shown, as those who make them need it: the reader. GUI thread.
class AnnotatedText
{
public:
    virtual ~AnnotatedText() = default;

    [[nodiscard]] virtual domain::DocumentId document() const = 0;
    /// What is selected by mouse or keyboard; invalid where nothing is.
    [[nodiscard]] virtual models::Passage selectedPassage() const = 0;
    /// The same, or else the passage that was gone to: a sentence of the outline, a result of a search.
    [[nodiscard]] virtual models::Passage chosenPassage() const = 0;
    /// The passage that was gone to is chosen no more; its mark stays.
    virtual void leavePassage() = 0;
    /// Makes an annotation stand out; none for an invalid id.
    virtual void chooseAnnotation(domain::AnnotationId id) = 0;
    /// The one after, or before, the one that stands out or the caret; null where there is none.
    [[nodiscard]] virtual const models::AnnotationSpan *nextAnnotation(bool backwards) const = 0;
    virtual void showPassage(text::Range range) = 0;
    /// Leaves the caret where the selection ends.
    virtual void endSelection() = 0;
};

} // namespace counterpart::workbench
