package com.purposepath.coaching.engine;

import ai.onnxruntime.OrtException;
import java.io.IOException;

/** The loaded model with what it needs to judge closeness. */
record MeaningReader(SentenceModel model, GeneralTexts general) {

    static MeaningReader load(EngineSettings settings) throws IOException, OrtException {
        NativeLibraries.prepare(settings.nativeDirectory());
        SentenceModel model = SentenceModel.load();
        return new MeaningReader(model, GeneralTexts.load(model::direction));
    }

    Meaning read(String text) {
        return general.meaning(model.direction(text));
    }
}
