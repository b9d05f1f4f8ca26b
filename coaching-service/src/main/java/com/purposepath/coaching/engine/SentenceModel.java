package com.purposepath.coaching.engine;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;

/**
 * The embedding model out of its jar. Each computation runs in the thread that asks for it and in no other, so that the number of those
 * threads is the whole of the CPU that the model takes.
 */
final class SentenceModel extends AbstractInProcessEmbeddingModel implements AutoCloseable {

    static final String NAME = "bge-small-en-v1.5";

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    private SentenceModel(OrtSession session, OnnxBertBiEncoder encoder) {
        super(Runnable::run);
        this.session = session;
        this.encoder = encoder;
    }

    static SentenceModel load() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(NAME);
        try (InputStream network = resource("/bge-small-en-v1.5-q.onnx");
                InputStream tokenizer = resource("/bge-small-en-v1.5-q-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(network.readAllBytes(), options);
            return new SentenceModel(session, new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS));
        }
    }

    /** A direction of length 1. */
    float[] direction(String text) {
        return embed(text).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }

    private static InputStream resource(String path) throws IOException {
        InputStream resource = SentenceModel.class.getResourceAsStream(path);
        if (resource == null) {
            throw new IOException("The class path lacks " + path);
        }
        return resource;
    }
}
